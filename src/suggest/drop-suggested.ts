import type { Message, Suggestion } from '../types.ts'

/** Findings on how a highlight opens; a suggestion with new words for it says the same and more. */
const openings = new Set([
  'WEAK_OPENING',
  'NOUN_OPENING',
  'PASSIVE_OPENING',
  'GERUND_OPENING',
  'FIRST_PERSON',
  'PRESENT_TENSE',
])

/** The messages without those that a suggestion for the same words makes needless. */
export function dropSuggested(messages: readonly Message[], suggestions: readonly Suggestion[]): Message[] {
  const targets = suggestions.flatMap(({ code, target }) => (target && openings.has(code) ? [target] : []))
  const isSuggested = ({ code, span }: Message) =>
    openings.has(code) && span && targets.some(({ start, end }) => start < span.end && span.start < end)
  return messages.filter((message) => !isSuggested(message))
}
