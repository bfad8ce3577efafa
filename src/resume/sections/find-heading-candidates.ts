import { findDatePoints } from '../dates/find-date-points.ts'
import { styleOf } from '../lines/style-of.ts'
import type { Cell, TextLine } from '../lines/text-line.ts'
import type { HeadingMatch, MatchHeading } from './heading-matcher.ts'

/** Words that a heading may end on behind a comma. */
const remarkWords =
  '(?:paid|unpaid|voluntary|formal|informal|otherwise|permanent|freelance|past|present|newest|latest|best|first|last|and|or|both|most|recent|roughly|in|no|particular|order|of|use|preference|importance|frequency)'
const remark = new RegExp(
  `^(\\P{N}{4,60}?)(?: \\([^()]{1,80}\\)|, ${remarkWords}(?: ${remarkWords}){0,5}|,? (?:continued|cont\\.|Fortsetzung|suite))$`,
  'iu',
)

/** A heading over two lines has no more letters. */
const longestBroken = 60

/** A line whose wording is, or could be, that of a heading. */
export interface HeadingCandidate {
  readonly match: HeadingMatch
  /** The label beside its content, when the heading does not have the line for itself. */
  readonly cell?: Cell
  /** The wording runs over this line and the next. */
  readonly next?: TextLine
}

/** Lines worded like headings, by their index. Labels in a left rail count when there are at least two sure ones. */
export function findHeadingCandidates(
  lines: readonly TextLine[],
  matchHeading: MatchHeading,
): Map<number, HeadingCandidate> {
  const rail = new Map<number, HeadingCandidate>()
  const whole = new Map<number, HeadingCandidate>()
  for (const [at, line] of lines.entries()) {
    const [cell] = line.cells
    const match = cell && isHeadingText(cell.text) ? matchHeading(withoutRemark(cell.text)) : undefined
    const broken = joinBroken(line, lines[at + 1], matchHeading)
    if (broken) whole.set(at, broken)
    if (!cell || !match || broken) continue
    if (line.cells.length === 1) whole.set(at, { match })
    else if (match.by !== 'words' && !isRepeated(cell.text, lines)) rail.set(at, { match, cell })
  }
  const kinds = new Set([...rail.values()].filter(isExact).map(({ match }) => match.kind))
  const isRail = kinds.size > 1
  const isBold = (at: number) => lines[at]?.bold === true
  const isLook = [...whole].filter(([at, candidate]) => isBold(at) && isExact(candidate)).length > 1
  for (const [at, candidate] of rail)
    if (isRail || (isExact(candidate) && (opensBlock(lines, at) || (isLook && isBold(at))))) whole.set(at, candidate)
  return inOneLanguage(whole)
}

/** Wordings that several languages have mean what they do in the language that fits most of the headings. */
function inOneLanguage(candidates: ReadonlyMap<number, HeadingCandidate>): Map<number, HeadingCandidate> {
  const languages = [...candidates.values()].filter(isExact).flatMap(({ match }) => readings(match).map(languageOf))
  const count = (match: HeadingMatch) => languages.filter((language) => language === match.language).length
  const meant = (match: HeadingMatch) =>
    readings(match).reduce((best, other) => (count(other) > count(best) ? other : best))
  return new Map([...candidates].map(([at, candidate]) => [at, { ...candidate, match: meant(candidate.match) }]))
}

function readings(match: HeadingMatch): readonly HeadingMatch[] {
  return [match, ...(match.others ?? [])]
}

function languageOf({ language }: HeadingMatch): string {
  return language
}

/** "Technologies⇥Go" in each of several entries. */
function isRepeated(label: string, lines: readonly TextLine[]): boolean {
  return lines.filter(({ cells: [cell, ...rest] }) => cell?.text === label && rest.length > 0).length > 1
}

/** Below a blank line, or at the top of a page. */
function opensBlock(lines: readonly TextLine[], at: number): boolean {
  return lines[at]?.block === true || lines[at]?.page !== lines[at - 1]?.page
}

function isExact({ match }: HeadingCandidate): boolean {
  return match.by === 'exact'
}

/** "PROFESSIONAL ⏎ BACKGROUND": two lines that look alike and are a heading only together, or a surer one. */
function joinBroken(
  line: TextLine,
  next: TextLine | undefined,
  matchHeading: MatchHeading,
): HeadingCandidate | undefined {
  if (!next || next.block || next.cells.length > 1 || line.cells.length > 1 || next.item || line.item) return undefined
  if (line.text.length + next.text.length > longestBroken) return undefined
  if (next.column !== line.column || styleOf(next) !== styleOf(line) || !isHeadingText(line.text + next.text))
    return undefined
  const match = matchHeading(`${line.text} ${next.text}`)
  const own = matchHeading(line.text)
  return match?.by === 'exact' && (own?.by !== 'exact' || own.kind === match.kind) ? { match, next } : undefined
}

/** No sentence, no list, no dates; dots that lead to the edge end no sentence. */
function isHeadingText(text: string): boolean {
  return !/(?<!\.{2})[.,;]\s*$|@|https?:|:\s{0,3}\S/.test(text) && findDatePoints(withoutRemark(text)).length === 0
}

/** "Experience (2015 – 2024)", "Work, paid and unpaid", "Experience, continued" name what they do without their ends. */
function withoutRemark(text: string): string {
  return text.replace(remark, '$1')
}
