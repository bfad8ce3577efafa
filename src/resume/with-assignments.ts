import type { EntryField } from '../data/field-labels.ts'
import { type FoundDates, findDates } from './dates/find-dates.ts'
import { fieldLabelOf } from './entries/field-label-of.ts'
import { isWithin } from './entries/is-within.ts'
import type { TextLine } from './lines/text-line.ts'
import type { Part } from './sections/split-sections.ts'

/** One project with a client and a role may be anybody's. */
const fewest = 2

/**
 * The projects of a freelancer are his positions: each names a client and a role, and no position elsewhere in the CV
 * spans their time. Those of an employee, who lists them beside his positions, stay projects.
 */
export function withAssignments(parts: readonly Part[]): Part[] {
  const positions = parts.filter(({ kind }) => kind === 'experience').flatMap(({ lines }) => rangesOf(lines))
  return parts.map((part) => (isAssignments(part, positions) ? { ...part, kind: 'experience' } : part))
}

function isAssignments({ kind, lines }: Part, positions: readonly FoundDates[]): boolean {
  if (kind !== 'projects') return false
  const ranges = rangesOf(lines)
  const own = ranges.filter((range) => !positions.some((position) => isWithin(range, position)))
  const roles = countOf(lines, ['position'])
  const isComplete = roles >= Math.max(fewest, ranges.length) && countOf(lines, ['client', 'name']) >= roles
  return isComplete && own.length > ranges.length / 2
}

function countOf(lines: readonly TextLine[], fields: readonly EntryField[]): number {
  return lines.filter(({ text }) => fields.some((field) => fieldLabelOf(text)?.field === field)).length
}

function rangesOf(lines: readonly TextLine[]): FoundDates[] {
  return lines.flatMap(({ text }) => findDates(text)).filter(({ single, half }) => !single && !half)
}
