import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isPlace } from '../names/is-place.ts'
import { isSetIn } from '../paragraphs/is-set-in.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { clearest } from './clearest.ts'
import { fieldLabelOf } from './field-label-of.ts'
import type { Fields } from './fields.ts'
import { isDatesFirst } from './is-dates-first.ts'
import { isHeaderLike } from './is-header-like.ts'
import { isTeam } from './is-team.ts'
import { isTechnologyLine } from './is-technology-line.ts'
import { readByWords } from './read-by-words.ts'
import { splitHeaderLine } from './split-header-line.ts'
import { withoutRemarks } from './without-remarks.ts'

/** Where a header starts, which of its lines holds the dates, and where the text under it starts. */
export interface Extent {
  readonly start: number
  readonly anchor: number
  readonly bodyStart: number
}

/** A line that no word gives away is a name when it is no longer than this, or written like one. */
const fewestWords = 3
const mostWords = 6

/**
 * Headers of one section have as many lines as the ones whose words leave no doubt: where those print the title below
 * the dates, it stands there under "Captain Fawcett, 2019 – 2021" too.
 */
export function evenOutHeaders(paragraphs: readonly Paragraph[], extents: readonly Extent[]): Extent[] {
  if (extents.length > 1 && extents.every((extent) => isNameBelow(paragraphs, extent)))
    return extents.map((extent) => ({ ...extent, bodyStart: extent.bodyStart + 1 }))
  const usual = usualLines(paragraphs, extents)
  if (usual === undefined) return [...extents]
  return extents.map((extent, at) => {
    const end = extents[at + 1]?.start ?? paragraphs.length
    let { bodyStart } = extent
    while (bodyStart <= extent.anchor + usual && bodyStart < end && isMissing(paragraphs, extent, bodyStart))
      bodyStart += 1
    while (bodyStart > extent.anchor + usual + 1 && isLeftOver(paragraphs, extent, bodyStart - 1)) bodyStart -= 1
    return { ...extent, bodyStart }
  })
}

/** "Engineer, Mobile Banking (2019 – 2021) ⏎ Maple Bank ⏎ • …": a line in the same place under each header, over its list. */
function isNameBelow(paragraphs: readonly Paragraph[], { anchor, bodyStart }: Extent): boolean {
  const [next, after] = paragraphs.slice(bodyStart)
  if (!next || next.item || next.first.block || bodyStart > anchor + 1 || !after?.item) return false
  return isHeaderLike(next) && isName(next.text) && !/[.:;]$/.test(next.text) && !isTechnologyLine(next.text)
}

/** How many lines the clear headers have below their dates; `undefined` where they differ. */
function usualLines(paragraphs: readonly Paragraph[], extents: readonly Extent[]): number | undefined {
  const headers = extents.map((extent) => ({ extent, fields: fieldsOf(paragraphs, extent) }))
  const counts = clearest(headers).map(({ extent: { anchor, bodyStart } }) => bodyStart - anchor - 1)
  const [count, ...others] = new Set(counts)
  return others.length === 0 ? count : undefined
}

/** The next line below a header that lacks its title or its employer. */
function isMissing(paragraphs: readonly Paragraph[], { start, anchor }: Extent, at: number): boolean {
  const head = paragraphs[anchor] as Paragraph
  const next = paragraphs[at] as Paragraph
  if (next.first.block || !isHeaderLike(next) || (isSetIn(next, head) && !isDatesFirst(head))) return false
  const { position, name } = fieldsOf(paragraphs, { start, bodyStart: at })
  return !(position && name) && (hasTitleWord(next.text) || isName(next.text))
}

/** A last line that no word makes part of a header, which names a title and an employer without it. */
function isLeftOver(paragraphs: readonly Paragraph[], { start }: Extent, at: number): boolean {
  const { text } = paragraphs[at] as Paragraph
  const { position, name } = fieldsOf(paragraphs, { start, bodyStart: at })
  const isNamed = position !== undefined && name !== undefined && !isTeam(name.text)
  return isNamed && ![hasTitleWord, hasEmployerCue, isPlace, isEmploymentType, fieldLabelOf].some((is) => is(text))
}

function isName(text: string): boolean {
  const words = withoutRemarks(text).split(/\s+/)
  return words.length <= fewestWords || (words.length <= mostWords && words.every((word) => !/^\p{Ll}{4}/u.test(word)))
}

function fieldsOf(paragraphs: readonly Paragraph[], { start, bodyStart }: Omit<Extent, 'anchor'>): Fields {
  const header = paragraphs.slice(start, bodyStart)
  const parts = header.flatMap((line, row) => splitHeaderLine(line, row).parts)
  return readByWords(parts, 'title-first')
}
