import type { PhraseFinder } from '../resume/lines/phrase-finder.ts'
import type { Span } from '../types.ts'
import type { Highlight } from './find-backend-work.ts'

/** Finds the first of some phrases that a highlight claims. */
export function findPhraseInHighlights(highlights: readonly Highlight[], find: PhraseFinder): Span | undefined {
  for (const { start, claimed } of highlights) {
    const found = find(claimed)
    if (found) return { start: start + found.start, end: start + found.end }
  }
  return undefined
}
