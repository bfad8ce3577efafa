/** Words that are enough to find a passage again. */
const WORDS = 6

/** The first words of a passage. */
export function quoteOf(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : words.join(' ')
}
