import { degreeWords, schoolWords } from '../../data/degree-words.ts'
import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { fieldLabelOf } from '../entries/field-label-of.ts'
import { isHighlightLabel } from '../entries/is-highlight-label.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { isPhrase } from '../lines/is-phrase.ts'
import type { TextLine } from '../lines/text-line.ts'
import { withoutNumber } from '../lines/without-number.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { isIssuer } from '../names/is-issuer.ts'
import { isPersonName } from '../names/is-person-name.ts'
import { isPlace } from '../names/is-place.ts'
import { isDeed } from '../paragraphs/is-deed.ts'
import { isStatement } from '../paragraphs/is-statement.ts'
import { opensDeed } from '../paragraphs/opens-deed.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import { namesSkill } from '../skill-groups/names-skill.ts'
import { hintsOfHeading } from './hints-of-heading.ts'
import { isEntryLike } from './is-entry-like.ts'
import { kindUnder } from './kind-under.ts'

const hasSchool = hasWordOf([...schoolWords, ...degreeWords])
const mostWords = 8
const longest = 45
/** So many lines show what a block holds. */
const mostLines = 40
/** Lines of a first entry's header. */
const headerLines = 3
/** Sections whose blocks have names of their own: of a project, a firm, a course. */
const namesBlocks: readonly SectionKind[] = ['experience', 'projects', 'education', 'volunteer']
/** Of those, the ones in which a few words of somebody's own may stand over what was done. */
const tellsDeeds: readonly SectionKind[] = ['experience', 'projects', 'volunteer']

/** Sections with no parts that have names: a few words on their own over a block begin something else. */
const endsSilently: readonly SectionKind[] = [
  'summary',
  'languages',
  'interests',
  'references',
  'education',
  'volunteer',
  'other',
]

/** Where the search for headings stands. */
export interface Place {
  readonly lines: readonly TextLine[]
  readonly at: number
  /** The section that is open there, and the line it starts at. */
  readonly open?: { readonly kind: SectionKind; readonly at: number } | undefined
  /** The text does without capitals. */
  readonly lower: boolean
  /** The kinds of section that the line hints at. */
  readonly hints: readonly SectionKind[]
  /** Lines that are worded like headings. */
  readonly worded: ReadonlySet<number>
  /** The plainly worded headings have no blank line above. */
  readonly dense: boolean
}

/**
 * The kind of section that a line heads in a document whose headings look like its text: a few words on their own over
 * a block whose content leaves no doubt, or over any when no name is worded like that. `undefined` when the line heads
 * nothing, or only a part of the section above.
 */
export function inferPlainHeading(place: Place): SectionKind | undefined {
  const { lines, at, open, lower } = place
  const line = lines[at]
  if (at === 0 || !line || !isPlainName(line, lower)) return undefined
  if (!line.block) return place.dense ? kindWithoutBlanks(place) : undefined
  const block = blockUnder(lines, at)
  if (block.length === 0) return undefined
  if (isPhrase(line.text)) return kindOfPhrase(block, place)
  return open === undefined && isPersonName(line.text) ? undefined : kindOfName(line.text, block, place)
}

/** In a text without blank lines: what the words hint at, and the lines up to the next such words bear out. */
function kindWithoutBlanks({ lines, at, open, lower, hints, worded }: Place): SectionKind | undefined {
  const end = lines.findIndex(
    (line, nth) =>
      nth > at + 1 && (worded.has(nth) || (isPlainName(line, lower) && hintsOfHeading(line.text).length > 0)),
  )
  const block = lines.slice(at + 1, end < 0 ? undefined : end).filter(({ column }) => column === lines[at]?.column)
  const kind = kindUnder(hints, block)
  return kind && kind !== open?.kind && hints.includes(kind) && !tellsDeeds.includes(kind) ? kind : undefined
}

/** Somebody's own words head a section whatever it holds, except for what was done in an entry. */
function kindOfPhrase(block: readonly TextLine[], { open, hints }: Place): SectionKind | undefined {
  const current = open?.kind
  const kind = kindUnder(hints, block)
  if (kind !== undefined) return kind === current && kind !== 'summary' ? undefined : kind
  const texts = block.map((line) => line.text)
  if (current === undefined) return texts.every(isStatement) ? 'summary' : undefined
  return tellsDeeds.includes(current) && isMostlyDeeds(block) ? undefined : 'other'
}

function kindOfName(text: string, block: readonly TextLine[], place: Place): SectionKind | undefined {
  const current = place.open?.kind
  const kind = kindUnder(place.hints, block)
  if (kind === undefined && current && endsSilently.includes(current) && !isDated(block)) return 'other'
  if (kind === undefined && current === 'other') return holdsEntry(block) ? undefined : 'other'
  if (kind === undefined) return standsApart(block, place) ? 'other' : undefined
  if (kind === current) return undefined
  if (kind === 'experience') return isWholeEntry(block) ? kind : undefined
  if (kind === 'education') return kind
  if (kind === 'skills' && !place.hints.includes('skills') && isAmongPositions(block, place)) return undefined
  if (current === 'projects' && place.hints.length === 0) return undefined
  const isName = current !== undefined && namesBlocks.includes(current) && isPersonOrProduct(text)
  return isName && (current === 'projects' || !standsApart(block, place)) ? undefined : kind
}

/** Right below the header of a position, or over the next one: "Claims platform ⏎ Java, Kafka" is a part of the first. */
function isAmongPositions(block: readonly TextLine[], { lines, at, open }: Place): boolean {
  if (!open || !tellsDeeds.includes(open.kind)) return false
  return opensEntry(lines[at - 1]?.text ?? '') || holdsEntry(blockUnder(lines, at + block.length))
}

/**
 * Nothing in the section so far is headed like this, and the block tells of no position and of nothing done: so it is
 * no part of the section.
 */
function standsApart(block: readonly TextLine[], { lines, at, open, lower }: Place): boolean {
  if (!open) return false
  const own = lines.slice(open.at + 1, at).filter(({ column }) => column === lines[at]?.column)
  const [first, second] = own
  const isNamed = (line: TextLine) => isPlainName(line, lower)
  const isHeaded = (line: TextLine, nth: number) => line.block && own[nth + 1]?.item === true
  const hasNames =
    (open.kind === 'skills' && own.some(isHeaded)) ||
    own.some((line) => line.block && isNamed(line)) ||
    (second && !second.item && first && isNamed(first))
  const next = blockUnder(lines, at + block.length)
  return (
    own.length > 0 &&
    !hasNames &&
    !(open.kind === 'certificates' && isIssuer(block[0]?.text ?? '')) &&
    !(tellsDeeds.includes(open.kind) && isPartOf(open.kind, block, own)) &&
    !header(block).some(namesBlocks.includes(open.kind) ? opensEntry : hasSureTitleWord) &&
    !holdsEntry(next)
  )
}

/** What was done there: after several positions without a part that has a name, only where deeds are told. */
function isPartOf(kind: SectionKind, block: readonly TextLine[], own: readonly TextLine[]): boolean {
  if (kind === 'projects') return isMostlyDeeds(block)
  const positions = own.filter(({ text }) => findDates(text).some(({ single }) => !single)).length
  return positions > 1 ? block.some(({ text, item }) => item || opensDeed(text)) : isMostlyWork(block)
}

/** Most of it opens with what was done, or goes on about technologies: "I prefer small teams" does neither. */
function isMostlyWork(block: readonly TextLine[]): boolean {
  const texts = toParagraphs(block).map(({ text }) => text.replace(/^I (?:also )?/, ''))
  return texts.filter((text) => opensDeed(text) || namesSkill(text)).length * 2 >= texts.length
}

function holdsEntry(block: readonly TextLine[]): boolean {
  const texts = header(block)
  return texts.some((text) => findDates(text).some(({ single }) => !single)) && texts.some(hasSureTitleWord)
}

function opensEntry(text: string): boolean {
  return findDates(text).some(({ single }) => !single) || hasSureTitleWord(text)
}

function header(block: readonly TextLine[]): string[] {
  return block.slice(0, headerLines).map(({ text }) => text)
}

function isMostlyDeeds(block: readonly TextLine[]): boolean {
  return block.filter(({ text }) => isDeed(text) || isStatement(text)).length * 2 >= block.length
}

/** Dates or degrees belong to an entry whose first line says nothing known. */
function isDated(block: readonly TextLine[]): boolean {
  return block.some(({ text }) => findDates(text).length > 0 || hasSchool(text) || text.includes(':'))
}

/** A few words that say nothing of an entry. */
function isPlainName({ text: line, cells, item }: TextLine, lower: boolean): boolean {
  const text = withoutNumber(line)
  return (
    item !== true &&
    cells.length === 1 &&
    text.length <= longest &&
    text.split(/\s+/).length <= mostWords &&
    (lower || /^[^\p{L}\d]{0,4}\p{Lu}/u.test(text)) &&
    !/[;|@\d•·]|[.:]\s*$/u.test(text) &&
    (!text.includes(',') || isPhrase(text)) &&
    !isEntryLike(text) &&
    (isCommon(text) || isPhrase(text) || !(hasSchool(namesIn(text)) || hasEmployerCue(text))) &&
    !isPlace(text) &&
    !isSkillName(text) &&
    !isHighlightLabel(text) &&
    !fieldLabelOf(`${text}: x`)
  )
}

/** "School days": of the words only the first has a capital. */
function isCommon(text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,20} \p{Ll}/u.test(text) && !/ \p{Lu}/u.test(text)
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
