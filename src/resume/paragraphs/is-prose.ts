import { isCapitals } from '../lines/is-capitals.ts'

/** Below this many words a line is a title or a list. */
const fewestWords = 10
/** Prose has short words between the long ones, at least this share in lower case. */
const lowerShare = 0.45

/** Sentences, or the beginning of one: not a title, a list or an address. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (words.length < fewestWords) return false
  if (isShouted(text, words.length)) return true
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length
  const commas = text.match(/[,;|•·]/g)?.length ?? 0
  return lower / words.length >= lowerShare && commas / words.length < 0.34
}

/** Of a text in capitals only its length and its full stop tell. */
function isShouted(text: string, words: number): boolean {
  return words >= fewestWords && isCapitals(text) && /[.!]$/.test(text)
}
