import { isProse } from './is-prose.ts'
import { opensDeed } from './opens-deed.ts'

const fewestWords = 3

/** The text says what was done, not who or where: a sentence, or the beginning of one. */
export function isDeed(text: string): boolean {
  if (text.split(/\s+/).length < fewestWords) return false
  return /^\p{Ll}/u.test(text) || opensDeed(text) || isProse(text)
}
