import { lazy } from '../../lazy.ts'
import type { Span } from '../../types.ts'
import { remembered } from './remembered.ts'

interface Word extends Span {
  readonly word: string
}

/** Finds the first place in a text where one of some phrases stands. */
export type PhraseFinder = (text: string) => Span | undefined

/**
 * Makes a finder of phrases, word by word, whatever the case.
 * `*` at the end of a word stands for any ending; hyphens and blanks are the same.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const wanted = lazy(() => byInitial(phrases))
  return (text) => {
    const words = wordsOf(text)
    for (const [at, { word, start, end }] of words.entries()) {
      for (const parts of wanted().get(word.charAt(0)) ?? []) {
        if (!parts.every((part, offset) => fits(words[at + offset]?.word, part))) continue
        return { start, end: words[at + parts.length - 1]?.end ?? end }
      }
    }
    return undefined
  }
}

function byInitial(phrases: readonly string[]): ReadonlyMap<string, readonly string[][]> {
  const groups = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const initial = phrase.charAt(0)
    groups.set(initial, [...(groups.get(initial) ?? []), phrase.split(' ')])
  }
  return groups
}

// Matches the words of "front-end, it's v2"; a near miss is "—".
const wordsOf = remembered((text): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  })),
)

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}
