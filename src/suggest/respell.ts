import type { Span } from '../types.ts'
import type { Spelling } from './find-spellings.ts'

/** A passage with the spellings in it put right, and nothing else changed. */
export function respell(text: string, { start, end }: Span, spellings: readonly Spelling[]): string {
  return spellings
    .filter((spelling) => start <= spelling.start && spelling.end <= end)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (fixed, { start: from, end: to, canonical }) =>
        fixed.slice(0, from - start) + canonical + fixed.slice(to - start),
      text.slice(start, end),
    )
}
