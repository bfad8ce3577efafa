import { bands } from '../data/bands.ts'
import type { Band } from '../types.ts'

/** The score in a word. */
export function bandOf(score: number): Band {
  return bands.find(({ from }) => score >= from)?.band ?? 'sparse'
}
