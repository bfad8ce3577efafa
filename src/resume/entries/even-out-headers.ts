import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isPlace } from '../names/is-place.ts'
import { isSetIn } from '../paragraphs/is-set-in.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { clearest } from './clearest.ts'
import { couldHead } from './could-head.ts'
import { fieldLabelOf } from './field-label-of.ts'
import type { Fields } from './fields.ts'
import { isDatesFirst } from './is-dates-first.ts'
import { isHeaderLike } from './is-header-like.ts'
import { isName } from './is-name.ts'
import { isTeam } from './is-team.ts'
import { isTechnologyLine } from './is-technology-line.ts'
import { readByWords } from './read-by-words.ts'
import { splitHeaderLine } from './split-header-line.ts'

/** Where a header starts, which of its lines holds the dates, and where the text under it starts. */
export interface Extent {
  readonly start: number
  readonly anchor: number
  readonly bodyStart: number
}

/**
 * Headers of one section have as many lines as the ones whose words leave no doubt: where those print the title below
 * the dates, it stands there under "Captain Fawcett, 2019 – 2021" too.
 */
export function evenOutHeaders(paragraphs: readonly Paragraph[], extents: readonly Extent[]): Extent[] {
  if (extents.length > 1 && extents.every((extent) => isNameBelow(paragraphs, extent)))
    return extents.map((extent) => ({ ...extent, bodyStart: extent.bodyStart + 1 }))
  const raised = evenOutStarts(paragraphs, extents)
  const usual = usualLines(paragraphs, raised, linesBelow)
  if (usual === undefined) return raised
  return raised.map((extent, at) => {
    const end = raised[at + 1]?.start ?? paragraphs.length
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

/**
 * Headers that lack their title or their employer start as many lines above their dates as the clear ones. Where
 * employers open blocks, a line above a title within a block is the text of the position above it.
 */
function evenOutStarts(paragraphs: readonly Paragraph[], extents: readonly Extent[]): Extent[] {
  const usual = usualLines(paragraphs, extents, linesAbove) ?? 0
  const [first, ...further] = extents
  const isGroup = first && isEmployerOver(paragraphs, first) && further.every(({ start, anchor }) => start === anchor)
  const opensBlocks = isGroup || further.some(({ start, anchor }) => start < anchor && paragraphs[start]?.first.block)
  const own = extents.map((extent, at) => {
    const floor = extents[at - 1]?.anchor
    return floor !== undefined && opensBlocks ? withinBlock(paragraphs, extent, floor) : extent
  })
  const starts = own.map((extent, at) => {
    const { anchor, start, bodyStart } = extent
    const floor = own[at - 1]?.anchor ?? -1
    const higher = { start: anchor - usual, bodyStart }
    const isFree = extent === extents[at] && higher.start < start && higher.start > floor
    return isFree && !isWhole(paragraphs, extent) && isWhole(paragraphs, higher) ? higher.start : start
  })
  return own.map((extent, at) => ({
    ...extent,
    start: starts[at] ?? extent.start,
    bodyStart: Math.min(extent.bodyStart, starts[at + 1] ?? paragraphs.length),
  }))
}

/** "Acme ⏎ Lead, 2021 – 2023": an employer stands over the first title, which has its dates beside it. */
function isEmployerOver(paragraphs: readonly Paragraph[], { start, anchor }: Extent): boolean {
  const [firm, title] = [paragraphs[start]?.text ?? '', paragraphs[anchor]?.text ?? '']
  return start < anchor && !hasTitleWord(firm) && hasTitleWord(title)
}

/** A title in the block of the position above it: lines beside it that name neither title nor firm are text. */
function withinBlock(paragraphs: readonly Paragraph[], extent: Extent, floor: number): Extent {
  const { start, anchor } = extent
  const isText = ({ text, first }: Paragraph): boolean =>
    !first.bold && ![hasTitleWord, hasEmployerCue, isPlace, isEmploymentType, fieldLabelOf].some((is) => is(text))
  const isOpen = paragraphs.slice(floor + 1, anchor + 1).every(({ first }) => !first.block)
  if (!isOpen || !hasTitleWord(paragraphs[anchor]?.text ?? '')) return extent
  let { bodyStart } = extent
  while (bodyStart > anchor + 1 && isText(paragraphs[bodyStart - 1] as Paragraph)) bodyStart -= 1
  const own = { start: paragraphs.slice(start, anchor).every(isText) ? anchor : start, anchor, bodyStart }
  return own.start === start && bodyStart === extent.bodyStart ? extent : own
}

function isWhole(paragraphs: readonly Paragraph[], { start, bodyStart }: Omit<Extent, 'anchor'>): boolean {
  const told = paragraphs.slice(start, bodyStart).filter(couldHead)
  const { position, name } = fieldsOf(told, { start: 0, bodyStart: told.length })
  return paragraphs[start] === told[0] && position !== undefined && name !== undefined
}

/** How many lines the clear headers have on one side of their dates; `undefined` where they differ. */
function usualLines(
  paragraphs: readonly Paragraph[],
  extents: readonly Extent[],
  count: (extent: Extent) => number,
): number | undefined {
  const headers = extents.map((extent) => ({ extent, fields: fieldsOf(paragraphs, extent) }))
  const [usual, ...others] = new Set(clearest(headers).map(({ extent }) => count(extent)))
  return others.length === 0 ? usual : undefined
}

function linesAbove({ start, anchor }: Extent): number {
  return anchor - start
}

function linesBelow({ anchor, bodyStart }: Extent): number {
  return bodyStart - anchor - 1
}

/** The next line below a header that lacks its title or its employer. */
function isMissing(paragraphs: readonly Paragraph[], { start, anchor }: Extent, at: number): boolean {
  const head = paragraphs[anchor] as Paragraph
  const next = paragraphs[at] as Paragraph
  if (next.first.block || !couldHead(next) || (isSetIn(next, head) && !isDatesFirst(head))) return false
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

function fieldsOf(paragraphs: readonly Paragraph[], { start, bodyStart }: Omit<Extent, 'anchor'>): Fields {
  const header = paragraphs.slice(start, bodyStart)
  const parts = header.flatMap((line, row) => splitHeaderLine(line, row).parts)
  return readByWords(parts, 'title-first')
}
