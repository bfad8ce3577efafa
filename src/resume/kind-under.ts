import type { SectionKind } from '../types.ts'
import { fitsKind } from './fits-kind.ts'
import { inferKind } from './infer-kind.ts'
import type { TextLine } from './text-line.ts'

/** What lines under an unknown heading hold: what they tell themselves, else what the heading hints at and they bear out. */
export function kindUnder(hint: SectionKind | undefined, lines: readonly TextLine[]): SectionKind | undefined {
  const told = inferKind(lines, 'look')
  const borne = hint && lines.length > 0 && fitsKind(hint, lines) ? hint : undefined
  // Of a project little more than its technologies may be said.
  return told === 'skills' && borne === 'projects' ? borne : (told ?? borne)
}
