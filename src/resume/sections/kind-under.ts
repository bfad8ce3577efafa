import type { SectionKind } from '../../types.ts'
import type { TextLine } from '../lines/text-line.ts'
import { fitsKind } from './fits-kind.ts'
import { inferKind } from './infer-kind.ts'

/** What lines under an unknown heading hold: what they tell themselves, else what the heading hints at and they bear out. */
export function kindUnder(hints: readonly SectionKind[], lines: readonly TextLine[]): SectionKind | undefined {
  const told = inferKind(lines, 'look')
  const borne = lines.length > 0 ? hints.find((hint) => fitsKind(hint, lines)) : undefined
  // Of a project little more than its technologies may be said.
  return told === 'skills' && borne === 'projects' ? borne : (told ?? borne)
}
