import type { Form } from '../vocabulary/form.ts'

/** Of two forms at one place, the lower is meant: "unit tests" is two words, and so rather the practice than Python's `unittest`. */
export function rank({ by, words, isDoubtful }: Form, count: number): number {
  return (by === 'name' ? 0 : 1) + (words === count ? 0 : 2) + (isDoubtful ? 4 : 0)
}
