import { isLess } from './is-less.ts'
import { numberAt } from './number-at.ts'
import type { Passage } from './passage.ts'
import { timeUnits } from './time-units.ts'
import { wordAt } from './word-at.ts'

/** The years that a unit of time at word `i` is counted with: "two and a half years", "18 months", "a decade". */
export function yearsAt(passage: Passage, i: number): number | undefined {
  const unit = timeUnits.get(wordAt(passage, i))
  if (unit === undefined) return undefined
  const before = wordAt(passage, i - 1)
  if (before === 'half' && wordAt(passage, i - 3) === 'and') return added(numberAt(passage, i - 4), 0.5)
  if (/^(?:a|an)$/.test(before)) {
    if (isLess(passage, i - 2)) return undefined
    return unit * (wordAt(passage, i - 2) === 'half' ? 0.5 : 1)
  }
  const count = numberAt(passage, i - 1)
  return count === undefined ? undefined : Math.round(count * unit * 10) / 10
}

function added(count: number | undefined, more: number): number | undefined {
  return count === undefined ? undefined : count + more
}
