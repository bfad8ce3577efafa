import type { Span } from '../types.ts'

interface Word extends Span {
  readonly word: string
}

/**
 * Finds the first place where one of the phrases stands, word by word, whatever the case.
 * `*` at the end of a word stands for any ending; hyphens and blanks are the same.
 */
export function matchPhrase(text: string, phrases: readonly string[]): Span | undefined {
  const words = wordsOf(text)
  const wanted = phrases.map((phrase) => phrase.split(' '))
  for (let at = 0; at < words.length; at++) {
    for (const parts of wanted) {
      if (!parts.every((part, offset) => fits(words[at + offset]?.word, part))) continue
      const last = words[at + parts.length - 1]
      const first = words[at]
      if (first && last) return { start: first.start, end: last.end }
    }
  }
  return undefined
}

// Matches the words of "front-end, it's v2"; a near miss is "—".
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}
