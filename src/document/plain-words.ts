/** `i g n o r e`: letters set apart by single blanks. */
const spacedLetters = /(?<!\S)\p{L} \p{L} \p{L} \p{L}(?!\S)/u

/** Figures that stand for letters in a word: `instructi0ns`. */
const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }

/** Words, figures with their `%` or `/`, and the signs that open something to be said. */
const token = /["“”«»„]|[{:]|\d{1,4}\s?[%/]|[\p{L}\p{N}]{1,40}/gu

/**
 * The words of a sentence without capitals and accents, also of one that is written so as not to be found.
 *
 * @param most - No more than so many.
 */
export function plainWords(sentence: string, most: number): string[] {
  const words: string[] = []
  for (const [word] of withoutDisguise(sentence).matchAll(token)) {
    words.push(/^["“”«»„]$/.test(word) ? '“' : word)
    if (words.length === most) break
  }
  return words
}

function withoutDisguise(sentence: string): string {
  const joined = spacedLetters.test(sentence)
    ? sentence.replace(/(?<=(?<!\p{L})\p{L}) (?=\p{L}(?!\p{L}))/gu, '')
    : sentence
  const spelled = /[013457@$]/.test(joined)
    ? joined.replace(/(?<=\p{L})[013457@$](?=\p{L})/gu, (sign) => letters[sign] ?? sign)
    : joined
  const lower = spelled.toLowerCase()
  return /[^\t -~]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower
}
