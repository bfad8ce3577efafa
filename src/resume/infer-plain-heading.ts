import { degreeWords, schoolWords } from '../data/degree-words.ts'
import { selfWords } from '../data/headings/self-words.ts'
import type { SectionKind } from '../types.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { findDates } from './find-dates.ts'
import { hasEmployerCue } from './has-employer-cue.ts'
import { hasSureTitleWord } from './has-sure-title-word.ts'
import { hasWordOf } from './has-word-of.ts'
import { inferKind } from './infer-kind.ts'
import { isEntryLike } from './is-entry-like.ts'
import { isHighlightLabel } from './is-highlight-label.ts'
import { isPersonName } from './is-person-name.ts'
import { isPlace } from './is-place.ts'
import { isSkillName } from './is-skill-name.ts'
import type { TextLine } from './text-line.ts'
import { wordsOf } from './words-of.ts'

const hasSchool = hasWordOf([...schoolWords, ...degreeWords])
const self = new Set(selfWords)
const mostWords = 8
const longest = 45
/** So many lines show what a block holds. */
const mostLines = 40
/** Lines of a first entry's header. */
const headerLines = 3
/** Sections whose blocks have names of their own: of a project, a firm, a course. */
const namesBlocks: readonly SectionKind[] = ['experience', 'projects', 'education', 'volunteer']

/** Sections with no parts that have names: a few words on their own over a block begin something else. */
const endsSilently: readonly SectionKind[] = [
  'summary',
  'languages',
  'interests',
  'references',
  'education',
  'volunteer',
]

/**
 * The kind of section that a line heads in a document whose headings look like its text: a few words on their own over
 * a block whose content leaves no doubt. `undefined` when the line heads nothing, or only a part of the section above.
 */
export function inferPlainHeading(
  lines: readonly TextLine[],
  at: number,
  current: SectionKind | undefined,
): SectionKind | undefined {
  const line = lines[at]
  if (at === 0 || !line?.block || !isPlainName(line)) return undefined
  if (current === undefined && isPersonName(line.text)) return undefined
  const block = blockUnder(lines, at)
  const kind = block.length > 0 ? inferKind(block, 'look') : undefined
  if (speaksOfSelf(line.text) && current !== undefined && block.length > 0) return kind ?? 'other'
  if (kind === undefined && current && endsSilently.includes(current) && !isDated(block)) return 'other'
  if (kind === undefined || kind === current) return undefined
  if (kind === 'experience') return isWholeEntry(block) ? kind : undefined
  if (kind === 'education') return kind
  return current !== undefined && namesBlocks.includes(current) && isPersonOrProduct(line.text) ? undefined : kind
}

/** Dates or degrees belong to an entry whose first line says nothing known. */
function isDated(block: readonly TextLine[]): boolean {
  return (
    block.length === 0 || block.some(({ text }) => findDates(text).length > 0 || hasSchool(text) || text.includes(':'))
  )
}

/** A few words that say nothing of an entry. */
function isPlainName({ text, cells, item }: TextLine): boolean {
  return (
    item !== true &&
    cells.length === 1 &&
    text.length <= longest &&
    text.split(/\s+/).length <= mostWords &&
    /^\p{Lu}/u.test(text) &&
    !/[,;|@\d•·]|[.:]\s*$/u.test(text) &&
    !isEntryLike(text) &&
    !hasSchool(namesIn(text)) &&
    !hasEmployerCue(text) &&
    !isPlace(text) &&
    !isSkillName(text) &&
    !isHighlightLabel(text) &&
    !fieldLabelOf(`${text}: x`)
  )
}

/** "When I am not at a desk" is a heading even when its content says nothing. */
function speaksOfSelf(text: string): boolean {
  return wordsOf(text).some((word) => self.has(word.replaceAll('’', "'")))
}

/** Its words with capitals: "mit" is no university. */
function namesIn(text: string): string {
  return text
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .join(' ')
}

/** The lines below, up to the next blank one. */
function blockUnder(lines: readonly TextLine[], at: number): TextLine[] {
  const rest = lines.slice(at + 1, at + 1 + mostLines).filter(({ column }) => column === lines[at]?.column)
  const end = rest.findIndex(({ block }, index) => index > 0 && block)
  return end < 0 ? rest : rest.slice(0, end)
}

/** The entry below names its employer itself; else the line above it does. */
function isWholeEntry(block: readonly TextLine[]): boolean {
  const dated = block.findIndex(({ text }) => findDates(text).some(({ single }) => !single))
  const header = block.slice(0, Math.min(dated + 2, headerLines)).map(({ text }) => text)
  const firm = /\s(?:at|bei|chez|bij|presso|en|na)\s\p{Lu}|,\s\p{Lu}/u
  return (
    dated >= 0 &&
    header.some((text) => hasSureTitleWord(text)) &&
    header.some((text) => hasEmployerCue(text) || firm.test(text))
  )
}

/** "Tinykv", "Birch Radar": names have capitals throughout; "Das bringe ich mit" says something. */
function isPersonOrProduct(text: string): boolean {
  return isPersonName(text) || !/\s\p{Ll}/u.test(text)
}
