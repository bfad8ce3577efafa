import { foldText } from '../lines/fold-text.ts'
import { dateForms } from './date-forms.ts'
import type { DatePoint } from './date-point.ts'
import { dateSignsOf } from './date-signs-of.ts'

/** The dates of a line, in its order; offsets are into the line. */
export function findDatePoints(line: string): DatePoint[] {
  if (!/\d\d/.test(line)) return []
  const folded = foldText(line)
  const signs = dateSignsOf(folded)
  if (!signs.anyYear && !signs.month) return []
  const points: DatePoint[] = []
  const taken = new Uint8Array(folded.length)
  for (const [sign, pattern, read] of dateForms()) {
    if (!signs[sign]) continue
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const point = read(match.slice(1))
      if (!point || taken.subarray(span.start, span.end).includes(1)) continue
      taken.fill(1, span.start, span.end)
      points.push({ ...point, ...span })
    }
  }
  return points.sort((a, b) => a.start - b.start)
}
