import type { Span } from '../types.ts'
import { claimedText } from './claimed-text.ts'
import type { Highlight } from './find-backend-work.ts'
import { matchPhrase } from './match-phrase.ts'

/** Finds the first of the phrases that a highlight claims. */
export function findPhraseInHighlights(highlights: readonly Highlight[], phrases: readonly string[]): Span | undefined {
  for (const { start, text } of highlights) {
    const found = matchPhrase(claimedText(text), phrases)
    if (found) return { start: start + found.start, end: start + found.end }
  }
  return undefined
}
