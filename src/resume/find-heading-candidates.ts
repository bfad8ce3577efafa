import { findDatePoints } from './find-date-points.ts'
import type { HeadingMatch } from './heading-matcher.ts'
import type { Cell, TextLine } from './text-line.ts'

/** A line whose wording is, or could be, that of a heading. */
export interface HeadingCandidate {
  readonly match: HeadingMatch
  /** The label beside its content, when the heading does not have the line for itself. */
  readonly cell?: Cell
}

/** Lines worded like headings, by their index. Labels in a left rail count when there are at least two sure ones. */
export function findHeadingCandidates(
  lines: readonly TextLine[],
  matchHeading: (text: string) => HeadingMatch | undefined,
): Map<number, HeadingCandidate> {
  const rail = new Map<number, HeadingCandidate>()
  const whole = new Map<number, HeadingCandidate>()
  for (const [at, line] of lines.entries()) {
    const [cell] = line.cells
    const match = cell && isHeadingText(cell.text) ? matchHeading(cell.text) : undefined
    if (!cell || !match) continue
    if (line.cells.length === 1) whole.set(at, { match })
    else if (match.by === 'exact') rail.set(at, { match, cell })
  }
  const kinds = new Set([...rail.values()].map(({ match }) => match.kind))
  const isRail = kinds.size > 1 && (kinds.has('experience') || kinds.has('education'))
  for (const [at, candidate] of rail) if (isRail || lines[at]?.block) whole.set(at, candidate)
  return whole
}

/** No sentence, no list, no dates. */
function isHeadingText(text: string): boolean {
  return !/[.,;]\s*$|@|https?:|:\s{0,3}\S/.test(text) && findDatePoints(text).length === 0
}
