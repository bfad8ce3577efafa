import { readHeaderDates } from '../dates/read-header-dates.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'

/** Parts the positions that one line lists: "Senior Developer (2022 – present), Developer (2019 – 2022)". */
export function splitPositions(paragraph: Paragraph): Paragraph[] {
  const { text, start, first } = paragraph
  const ranges = readHeaderDates(text).dates.filter(({ single }) => !single)
  if (ranges.length < 2) return [paragraph]
  let from = 0
  const parts = ranges.map((range, at) => {
    const next = at + 1 < ranges.length ? endOf(text, range.end) : text.length
    const part = { ...paragraph, start: start + from, end: start + next, text: text.slice(from, next), lines: [first] }
    from = next
    return part
  })
  return parts.every((part) => hasSureTitleWord(part.text)) ? parts : [paragraph]
}

/** Behind the bracket and the comma that follow a range. */
function endOf(text: string, end: number): number {
  return end + (/^[)\]]?\s?(?:[,;|/·]|→|and|und|et|y|e)?\s?/.exec(text.slice(end))?.[0].length ?? 0)
}
