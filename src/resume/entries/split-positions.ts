import { readHeaderDates } from '../dates/read-header-dates.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isHeaderLike } from './is-header-like.ts'

/** "Earlier roles: Developer at Acme (2009 – 2013), Intern at Birch (2008)" */
const label =
  /^(?:earlier|previous(?:ly)?|prior|before(?: that)?|other|older|früher|zuvor|davor|avant|auparavant|antes|prima|eerder)(?: \p{L}{3,15})?: (?=\p{Lu})/iu

/** Parts the positions that one line lists: "Senior Developer (2022 – present), Developer (2019 – 2022)". */
export function splitPositions(paragraph: Paragraph): Paragraph[] {
  const { text, start, first } = paragraph
  const opening = label.exec(text)?.[0].length ?? 0
  if (opening === 0 && !isHeaderLike(paragraph)) return [paragraph]
  const times = readHeaderDates(text).dates.filter(({ single }) => opening > 0 || !single)
  if (times.length < 2) return [paragraph]
  let from = opening
  const parts = times.map((time, at) => {
    const next = at + 1 < times.length ? endOf(text, time.end) : text.length
    const part = { ...paragraph, start: start + from, end: start + next, text: text.slice(from, next), lines: [first] }
    from = next
    return part
  })
  const isListed =
    parts.every(({ text: own }) => hasTitleWord(own)) && parts.some(({ text: own }) => hasSureTitleWord(own))
  return isListed ? parts : [paragraph]
}

/** Behind the bracket and the comma that follow a range. */
function endOf(text: string, end: number): number {
  return (
    end +
    (/^[)\]]?\s?(?:[,;|/·]|→|and|und|et|y|e)?\s?(?:(?:before(?: that)?|previously|earlier|zuvor|davor|avant|antes|prima|eerder) )?/.exec(
      text.slice(end),
    )?.[0].length ?? 0)
  )
}
