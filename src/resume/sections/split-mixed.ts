import { sectionCertainty } from '../../data/certainty.ts'
import type { SectionKind } from '../../types.ts'
import { isTechnologyLine } from '../entries/is-technology-line.ts'
import { findLanguageGrid } from '../languages/find-language-grid.ts'
import { isLanguageList } from '../languages/is-language-list.ts'
import { restOfLine } from '../lines/rest-of-line.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import type { HeadingMatch, MatchHeading } from './heading-matcher.ts'
import { inferKind } from './infer-kind.ts'
import type { Part } from './split-sections.ts'

/** Sections in which people put lists of other kinds, each on a line with its label. */
const guests: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  skills: ['languages', 'interests', 'certificates', 'awards', 'volunteer'],
  other: ['languages', 'interests', 'certificates', 'awards', 'volunteer', 'skills', 'references', 'publications'],
  education: ['languages'],
}
/** Sections of entries, whose own lines have labels too. */
const ofEntries: readonly SectionKind[] = ['experience', 'education', 'projects', 'volunteer']
/** What no entry has a label for. */
const never: readonly (SectionKind | undefined)[] = ['languages', 'interests', 'references']
/** "Languages: English", "Languages⇥English", "Languages Known⇥: English" */
const label = /^([^:\t]{2,40}?)\s{0,3}[:\t][\s:]{0,4}(?=\S)/
/** Key words among unknown ones say less. */
const enough = 0.6

/**
 * Takes the lines out of a section that are lists of another kind: "Languages: English" among skills.
 *
 * @param kinds - Those that are looked for before the closing lists.
 */
export function splitMixed(part: Part, matchHeading: MatchHeading, kinds = guests[part.kind] ?? []): Part[] {
  const paragraphs = toParagraphs(part.lines)
  const grid = kinds.includes('languages') ? findLanguageGrid(paragraphs) : undefined
  if (grid)
    return splitGrid(part, paragraphs, grid).flatMap((one) =>
      one.kind === part.kind ? splitMixed(one, matchHeading, kinds) : [one],
    )
  const tail = ofEntries.includes(part.kind) ? tailOf(paragraphs, matchHeading) : paragraphs.length
  const own: TextLine[] = []
  const found: Part[] = []
  for (const [at, paragraph] of paragraphs.entries()) {
    const guest = at < tail ? readGuest(paragraph, kinds, matchHeading) : readTail(paragraph, matchHeading)
    const last = found.at(-1)
    if (guest && last?.kind === guest.kind && !guest.heading)
      found[found.length - 1] = { ...last, lines: [...last.lines, ...guest.lines] }
    else if (guest) found.push(guest)
    else own.push(...paragraph.lines)
  }
  return found.length > 0 ? [...(own.length > 0 || part.heading ? [{ ...part, lines: own }] : []), ...found] : [part]
}

/** The heading over a grid is that of the languages, for what follows has labels of its own. */
function splitGrid(part: Part, paragraphs: readonly Paragraph[], [from, to]: readonly [number, number]): Part[] {
  const linesOf = (some: readonly Paragraph[]) => some.flatMap(({ lines }) => lines)
  const { heading: _, headingLine: __, ...bare } = part
  const [before, within, after] = [
    linesOf(paragraphs.slice(0, from)),
    linesOf(paragraphs.slice(from, to + 1)),
    linesOf(paragraphs.slice(to + 1)),
  ]
  return [
    ...(from > 0 ? [{ ...part, lines: before }] : []),
    { ...(from > 0 ? bare : part), kind: 'languages', lines: within },
    ...(after.length > 0 ? [{ ...bare, lines: after }] : []),
  ]
}

/** Where the labelled lists start that close a CV under its last entry: "Tools: Git ⏎ Languages: English ⏎ Interests: chess". */
function tailOf(paragraphs: readonly Paragraph[], matchHeading: MatchHeading): number {
  const from = paragraphs.findLastIndex(({ text }) => !label.test(text)) + 1
  const first = paragraphs.findIndex(
    (paragraph, at) => at >= from && never.includes(kindOf(paragraph, matchHeading)?.kind),
  )
  if (first < 0) return paragraphs.length
  const block = paragraphs.findLastIndex((paragraph, at) => at >= from && at <= first && paragraph.first.block)
  return block < 0 ? first : block
}

function readTail(paragraph: Paragraph, matchHeading: MatchHeading): Part {
  const kind = kindOf(paragraph, matchHeading)?.kind ?? (isTechnologyLine(paragraph.text) ? 'skills' : undefined)
  return toGuest(paragraph, kind ?? inferKind(paragraph.lines, 'look') ?? 'other')
}

function readGuest(paragraph: Paragraph, kinds: readonly SectionKind[], matchHeading: MatchHeading): Part | undefined {
  const { kind, weight = 0 } = kindOf(paragraph, matchHeading) ?? {}
  if (kind && weight >= enough && kinds.includes(kind)) return toGuest(paragraph, kind)
  return kinds.includes('languages') && isLanguageList(paragraph.text.replace(/^(\P{N}{3,20}):\s/u, '$1 '))
    ? { kind: 'languages', confidence: sectionCertainty.content, lines: paragraph.lines }
    : undefined
}

/** What the label names: "Languages known: Welsh"; "Languages: Go" are none that people speak. */
function kindOf({ text }: Paragraph, matchHeading: MatchHeading): HeadingMatch | undefined {
  const match = matchHeading((label.exec(text)?.[1] ?? '').replace(/ known$/i, ''))
  return match?.kind === 'languages' && !hasHumanLanguage(text) ? undefined : match
}

function toGuest({ text, start, lines }: Paragraph, kind: SectionKind): Part {
  const [found = ''] = label.exec(text) ?? []
  const [first, ...rest] = lines as [TextLine, ...TextLine[]]
  return {
    kind,
    heading: { start, end: start + found.trimEnd().length },
    headingLine: first.index,
    confidence: sectionCertainty.plain,
    lines: [restOfLine(first, start + found.length), ...rest],
  }
}
