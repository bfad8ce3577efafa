import { sectionCertainty } from '../../data/certainty.ts'
import type { SectionKind, Span } from '../../types.ts'
import { styleOf } from '../lines/style-of.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { isDocumentTitle } from '../names/is-document-title.ts'
import { isStatement } from '../paragraphs/is-statement.ts'
import { namesSkill } from '../skill-groups/names-skill.ts'
import { findCard } from './find-card.ts'
import { findHeadingCandidates, type HeadingCandidate } from './find-heading-candidates.ts'
import { findRunInHeading } from './find-run-in-heading.ts'
import { findRunInKinds } from './find-run-in-kinds.ts'
import type { HeadingMatch, MatchHeading } from './heading-matcher.ts'
import { hintsOfHeading } from './hints-of-heading.ts'
import { inferPlainHeading, type Place } from './infer-plain-heading.ts'
import { isLowerCase } from './is-lower-case.ts'
import { isReferenceRemark } from './is-reference-remark.ts'
import { isSectionLabel } from './is-section-label.ts'
import { type HeadingStyles, learnHeadingStyles } from './learn-heading-styles.ts'
import { scoreHeading } from './score-heading.ts'

/** The start of a section. */
export interface Heading {
  readonly kind: SectionKind
  readonly span: Span
  /** Index into the lines the search ran over. */
  readonly at: number
  /** Where the content starts, when it stands on the heading's own line. */
  readonly content?: number
  /** The heading takes the next line, too. */
  readonly broken?: boolean
  readonly confidence: number
  /** The content tells what it heads: only its look makes it a heading, or CVs differ in what they put under its wording. */
  readonly doubt?: 'look' | 'wording'
  /** What an unknown wording hints at. */
  readonly hints?: readonly SectionKind[]
  /** ISO 639-1 of the wording, where it is known. */
  readonly language?: string
}

/** From this score on the look agrees with the wording. */
const surely = 1.3
/** From this score on a line is a heading; raising it loses home-made headings, lowering it takes labels for headings. */
const enough = 0.7
/** Of key words among none but known ones. */
const plainWeight = 0.8
/** Kinds whose key words are everyday words too. */
const vagueKinds: readonly SectionKind[] = [
  'publications',
  'awards',
  'certificates',
  'interests',
  'references',
  'volunteer',
]
const { styled, plain, content } = sectionCertainty

/** Finds the headings of a CV: by their wording, and by the look that the document gives the headings it words plainly. */
export function findHeadings(lines: readonly TextLine[], matchHeading: MatchHeading): Heading[] {
  const candidates = findHeadingCandidates(lines, matchHeading)
  const styles = learnHeadingStyles(lines, candidates)
  const lower = isLowerCase(lines, candidates)
  const runIn = findRunInKinds(lines, candidates, matchHeading)
  const sure = [...candidates].filter(([, { match, cell }]) => match.by === 'exact' && !cell)
  const dense = sure.length > 0 && !sure.some(([at]) => lines[at]?.block && at > 0)
  const worded = new Set([...candidates].flatMap(([at, { match }]) => (match.by === 'words' ? [] : [at])))
  const headings: Heading[] = []
  const current = new Map<number, Heading>()
  for (const [at, line] of lines.entries()) {
    const above = headings.at(-1)
    if (above?.broken && above.at === at - 1) continue
    const candidate = opensDocument(lines, at, headings) ? undefined : candidates.get(at)
    const open = current.get(line.column)
    const score = scoreHeading(line, {
      before: lines[at - 1],
      after: lines[at + 1],
      candidate,
      styles,
      started: headings.length > 0,
      lower,
    })
    const isCut = candidate?.cell === undefined && candidate?.next === undefined && runsOn(line, lines[at + 1], styles)
    const isName = !candidate && headings[0]?.at === 0 && findCard(lines, at) > 0
    const found = score >= enough && !isName ? toHeading(line, at, candidate, score, lines) : undefined
    const isLabel =
      found !== undefined &&
      isSectionLabel({ lines, at, candidates, found, isSure: score >= surely, open, above, styles })
    const heading =
      found && !isLabel
        ? isCut
          ? { ...found, broken: true, span: { start: line.start, end: (lines[at + 1] as TextLine).end } }
          : found
        : (findRunInHeading(line, at, {
            matchHeading,
            headings,
            runIn,
            current: open,
            below: lines.slice(at + 1, at + 4),
          }) ??
          findReferences(line, at, open) ??
          (styles.taught.size === 0
            ? findPlainHeading({ lines, at, open, lower, hints: hintsOf(line, candidate), worded, dense })
            : undefined))
    if (!heading) continue
    headings.push(heading)
    current.set(line.column, heading)
  }
  return headings
}

/** "Tools and how well I ⏎ know them": a heading that a narrow column breaks. */
function runsOn(line: TextLine, next: TextLine | undefined, { taught }: HeadingStyles): boolean {
  const isAlike = next !== undefined && next.column === line.column && !next.block && styleOf(next) === styleOf(line)
  return isAlike && taught.has(styleOf(line)) && /^\p{Ll}/u.test(next.text)
}

/** "Resume" over the name and the address; over a few sentences it is a summary in French. */
function opensDocument(lines: readonly TextLine[], at: number, headings: readonly Heading[]): boolean {
  const next = lines[at + 1]
  return headings.length === 0 && isDocumentTitle(lines[at]?.text ?? '') && !isStatement(next?.text ?? '')
}

function toHeading(
  line: TextLine,
  at: number,
  candidate: HeadingCandidate | undefined,
  score: number,
  lines: readonly TextLine[],
): Heading {
  if (!candidate) {
    const hints = hintsOfHeading(line.text)
    return { kind: 'other', span: spanOf(line), at, confidence: content, doubt: 'look', hints }
  }
  const { match, cell, next } = candidate
  const kind = match.kind === 'languages' ? languagesOrSkills(lines, at, candidate) : match.kind
  const rest = cell && { content: (line.cells[1] ?? cell).start }
  const doubt = isVague(match)
    ? ({ doubt: 'look', hints: [match.kind, ...hintsOfHeading(line.text)] } as const)
    : isLoose(match)
      ? ({ doubt: 'look' } as const)
      : match.open && ({ doubt: 'wording' } as const)
  const span = next ? { start: line.start, end: next.end } : spanOf(cell ?? line)
  const confidence = score >= surely ? styled : plain
  return { kind, span, at, confidence, language: match.language, ...doubt, ...rest, ...(next && { broken: true }) }
}

/** "Papers with a stamp": a key word among unknown ones, which may stand for something else. */
function isVague({ by, weight, kind }: HeadingMatch): boolean {
  return by === 'words' && weight < plainWeight && vagueKinds.includes(kind)
}

/** "Research", "Additional": words that say next to nothing, over positions as well as over remarks. */
function isLoose({ by, kind }: HeadingMatch): boolean {
  return by === 'weak' && kind === 'other'
}

/** "References available on request" ends the section before it. */
function findReferences(line: TextLine, at: number, open: Heading | undefined): Heading | undefined {
  if (line.cells.length > 1 || open?.kind === 'references' || open?.at === at - 1) return undefined
  if (!isReferenceRemark(line.text)) return undefined
  return { kind: 'references', span: spanOf(line), at, confidence: plain }
}

/** What the words of a line hint at; of a key word only where it is no everyday word of entries: "Courses taken recently". */
function hintsOf({ text }: TextLine, candidate: HeadingCandidate | undefined): readonly SectionKind[] {
  const { by, kind } = candidate?.match ?? {}
  const told = by === 'words' && kind && (kind === 'skills' || vagueKinds.includes(kind)) ? [kind] : []
  return [...told, ...hintsOfHeading(text)]
}

/** Only its content gives it away. */
function findPlainHeading(place: Place): Heading | undefined {
  const kind = inferPlainHeading(place)
  return kind && { kind, span: spanOf(place.lines[place.at] as TextLine), at: place.at, confidence: content }
}

/** "Languages" are spoken ones when one of the next lines names one; else they are for programming. */
function languagesOrSkills(lines: readonly TextLine[], at: number, { cell, match }: HeadingCandidate): SectionKind {
  if (cell && namesSkill(lines[at]?.text ?? '') && !hasHumanLanguage(lines[at]?.text ?? '')) return 'skills'
  const next = lines.slice(at + (cell ? 0 : 1), at + 4)
  if (next.some(({ text }) => hasHumanLanguage(text))) return 'languages'
  const isWord = /^\P{L}*\p{L}+\P{L}*$/u.test(cell?.text ?? lines[at]?.text ?? '')
  return match.by === 'weak' || (isWord && next.some(({ text }) => namesSkill(text))) ? 'skills' : 'languages'
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
