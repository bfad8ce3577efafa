import { sectionCertainty } from '../../data/certainty.ts'
import { certificateWords } from '../../data/degree-words.ts'
import { restHeadings } from '../../data/headings/rest-headings.ts'
import { selfWords } from '../../data/headings/self-words.ts'
import type { SectionKind, Span } from '../../types.ts'
import { firstSentence } from '../lines/first-sentence.ts'
import { foldText } from '../lines/fold-text.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { restOfLine } from '../lines/rest-of-line.ts'
import type { TextLine } from '../lines/text-line.ts'
import { wordsOf } from '../lines/words-of.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { isStatement } from '../paragraphs/is-statement.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import { classifyPreamble } from './classify-preamble.ts'
import { findCard } from './find-card.ts'
import type { Heading } from './find-headings.ts'
import { findRails } from './find-rails.ts'
import { findStrayEntry } from './find-stray-entry.ts'
import { fitsKind } from './fits-kind.ts'
import type { MatchHeading } from './heading-matcher.ts'
import { holdsPositions } from './holds-positions.ts'
import { inferKind } from './infer-kind.ts'
import { isAvailability } from './is-availability.ts'
import { isContactBlock } from './is-contact-block.ts'
import { isDeclaration } from './is-declaration.ts'
import { isSignature } from './is-signature.ts'
import { kindUnder } from './kind-under.ts'
import { splitMixed } from './split-mixed.ts'
import { splitTimeline } from './split-timeline.ts'

/** A section as the rules of this room read it: its lines, without its heading, wherever they stand on the pages. */
export interface Part {
  readonly kind: SectionKind
  readonly heading?: Span
  /** Which of the document's lines the heading is. */
  readonly headingLine?: number
  readonly confidence: number
  readonly lines: readonly TextLine[]
}

/** Kinds that hold lists: a sentence does not go on with them. */
const listKinds: readonly SectionKind[] = [
  'skills',
  'languages',
  'interests',
  'certificates',
  'contact',
  'references',
  'awards',
]
/** Sections after which a line on when somebody could start is no part of them. */
const closes: readonly SectionKind[] = [
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'references',
  'interests',
]
/** Sections of short items, which never speak of "me". */
const holdsNames: readonly SectionKind[] = ['languages', 'certificates']
const self = new Set(selfWords)
const rest = new Set(restHeadings)
const hasCertificate = hasWordOf(certificateWords)
/** A signature is the last thing said: place and day, the name, a list of what is enclosed. */
const signatureLines = 3
const fewestLowerWords = 4
const mostItemWords = 5

/** A part under construction. */
interface OpenPart {
  readonly kind: SectionKind
  readonly heading?: Heading
  readonly headingLine?: number
  readonly lines: TextLine[]
}

/**
 * Deals the lines out to their headings. Columns are read apart: a heading in a sidebar does not capture the main
 * column, and at a page break the section of the same column goes on. A rail of headings beside their content does capture it.
 */
export function splitSections(
  lines: readonly TextLine[],
  headings: readonly Heading[],
  matchHeading: MatchHeading,
): Part[] {
  const starts = new Map(headings.map((heading) => [heading.at, heading]))
  const rails = findRails(lines, headings)
  const preamble: OpenPart = { kind: 'contact', lines: [] }
  const parts: OpenPart[] = [preamble]
  const open = new Map<number, OpenPart>()
  let latest = preamble
  let card = 0
  for (const [at, line] of lines.entries()) {
    const heading = starts.get(at)
    if (starts.get(at - 1)?.broken) continue
    // What opens a page over its whole width goes on with what ended the page before, a column even.
    if (line.column === 0 && line.page !== lines[at - 1]?.page) open.delete(0)
    if (heading) {
      if (rails.has(line.column) || line.column === 0) open.clear()
      latest = { kind: heading.kind, heading, headingLine: line.index + (heading.broken ? 1 : 0), lines: [] }
      parts.push(latest)
      if (heading.content !== undefined) latest.lines.push(restOfLine(line, heading.content))
    } else if (closesSection(line, latest, lines.length - at)) {
      latest = { kind: 'other', lines: [line] }
      parts.push(latest)
    } else {
      if (card === 0 && preamble.lines.length === 0) card = findCard(lines, at)
      latest = card > 0 ? preamble : (open.get(line.column) ?? sectionOver(line, latest, preamble))
      card = Math.max(0, card - 1)
      latest.lines.push(line)
    }
    open.set(line.column, latest)
  }
  const headed = parts.slice(1).flatMap((part, nth) => toParts(goesOn(part, parts[nth], lines), nth === 0))
  return [...classifyPreamble(preamble.lines), ...headed.flatMap((part) => splitMixed(part, matchHeading))]
}

/** "Miscellaneous" under the positions, and over more of them, parts them; it is no section of another kind. */
function goesOn(part: OpenPart, before: OpenPart | undefined, lines: readonly TextLine[]): OpenPart {
  const heading = lines[part.heading?.at ?? -1]?.text ?? ''
  const isRest =
    part.kind === 'other' && before?.kind === 'experience' && rest.has(foldText(heading).replace(/\W{1,4}$/, ''))
  return isRest && holdsPositions(part.lines) ? { ...part, kind: before.kind } : part
}

/** What people say at the end, to whom it may concern: the line is no part of the section above. */
function closesSection({ text, block, item }: TextLine, { kind }: OpenPart, linesLeft: number): boolean {
  if (isDeclaration(text) || isImprint(text)) return kind !== 'other'
  if (isSignature(text)) return block || linesLeft <= signatureLines
  if (!block || item) return false
  return (
    (closes.includes(kind) && isAvailability(firstSentence(text))) || (holdsNames.includes(kind) && isOwnRemark(text))
  )
}

/** "© 2026 by Kim Rowan" at the foot of a web page. */
function isImprint(text: string): boolean {
  return /^(?:©|\(c\)) ?(?:19|20)\d\d/i.test(text)
}

/** "I would like my next job to be with Go": tells of its author, and names no language or certificate. */
function isOwnRemark(text: string): boolean {
  const words = wordsOf(text)
  return isStatement(text) && self.has(words[0] ?? '') && !words.some(hasHumanLanguage) && !hasCertificate(text)
}

/**
 * Where a column starts without a heading: to the right of a section, in its middle, that section flows on; the first
 * column of several, and one that opens with an address, or with a sentence beside a list, start anew like the lines
 * under the name.
 */
function sectionOver(line: TextLine, latest: OpenPart, preamble: OpenPart): OpenPart {
  const last = latest.lines.at(-1)
  if (!last || line.page > last.page || line.column === 0 || line.column === last.column || last.column === 0)
    return latest
  if (opensContact(line)) return preamble
  const isList = listKinds.includes(latest.kind)
  return line.column < last.column || (isList && isSentenceStart(line.text)) ? preamble : latest
}

/** "✉ kim@example.com" */
function opensContact({ text }: TextLine): boolean {
  return /^(?:\P{L}{1,3}|e-?mail:?)?\s?[^\s@]{1,64}@[^\s@]{3,100}$/iu.test(text)
}

/** Sentences start with a capital and go on in small letters. */
function isSentenceStart(text: string): boolean {
  const lower = text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length
  return /^\p{Lu}/u.test(text) && lower >= fewestLowerWords
}

/** A part as it was headed; and the positions that stand in its list without a heading of their own. */
function toParts(open: OpenPart, isFirst: boolean): Part[] {
  const part = toPart(open, isFirst)
  if (part.kind === 'experience') return partTimeline(part)
  const stray = findStrayEntry(part.kind, part.lines)
  if (stray < 0) return [part]
  return [
    { ...part, lines: part.lines.slice(0, stray) },
    { kind: 'experience', lines: part.lines.slice(stray), confidence: sectionCertainty.content },
  ]
}

/** The positions, and what stands among them: degrees, certificates. */
function partTimeline(part: Part): Part[] {
  const [first, ...others] = splitTimeline(part.lines)
  if (!first || others.length === 0) return [part]
  return [
    { ...part, lines: first.lines },
    ...others.map((stretch) => ({ ...stretch, confidence: sectionCertainty.content })),
  ]
}

/** "What I do": items say what somebody can, sentences what he is. */
function isList(lines: readonly TextLine[]): boolean {
  return lines.length > 1 && lines.every(({ text }) => text.split(' ').length <= mostItemWords)
}

function toldKind(
  { doubt, hints = [] }: Heading,
  lines: readonly TextLine[],
  isFirst: boolean,
): SectionKind | undefined {
  if (!doubt) return undefined
  if (doubt === 'look') return kindUnder(hints, lines) ?? (isFirst && isAllStatements(lines) ? 'summary' : undefined)
  return inferKind(lines, doubt) ?? (isList(lines) && fitsKind('skills', lines) ? 'skills' : undefined)
}

/** What opens a CV in whole sentences is its summary, whatever stands over it: "What you get". */
function isAllStatements(lines: readonly TextLine[]): boolean {
  const paragraphs = toParagraphs(lines)
  return paragraphs.length > 0 && paragraphs.every(({ text }) => isStatement(text))
}

/** "Personal profile" may head the ways to reach somebody, "Career summary" positions. */
function kindOfSummary(lines: readonly TextLine[]): SectionKind {
  if (isContactBlock(lines)) return 'contact'
  return holdsPositions(lines) ? 'experience' : 'summary'
}

function toPart({ kind: stated, heading, headingLine, lines }: OpenPart, isFirst: boolean): Part {
  const read = (heading && toldKind(heading, lines, isFirst)) ?? stated
  const kind = read === 'summary' ? kindOfSummary(lines) : read
  return {
    kind,
    lines,
    confidence: heading?.confidence ?? sectionCertainty.content,
    ...(heading && { heading: heading.span, headingLine: headingLine as number }),
  }
}
