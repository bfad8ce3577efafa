/** Any of the words in a pattern, the longest first. */
export function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|')
}
