import { withoutRemarks } from './without-remarks.ts'

/** A line that no word gives away is a name when it is no longer than this, or written like one. */
const fewestWords = 3
const mostWords = 6

/** A few words, or some more without small ones among them: "Captain Fawcett", "Made Tech · Bristol". */
export function isName(text: string): boolean {
  const words = withoutRemarks(text).split(/\s+/)
  return words.length <= fewestWords || (words.length <= mostWords && words.every((word) => !/^\p{Ll}{4}/u.test(word)))
}
