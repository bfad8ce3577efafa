/** Odd, so that every step can be told from every other; any large odd number will do. */
const base = 0x01000193

/** Words longer than this are no skill names; they are never looked up. */
export const longestWord = 64

const powers = new Int32Array(longestWord + 1)
powers[0] = 1
for (let length = 1; length <= longestWord; length++) powers[length] = Math.imul(powers[length - 1] as number, base)

/** The hash of a word and one more letter. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, base) + code) | 0
}

/** The hash of two words written as one, from theirs: so "Node.js" and "nodejs" are looked up alike. */
export function hashJoin(left: number, right: number, rightLength: number): number {
  return (Math.imul(left, powers[rightLength] as number) + right) | 0
}

/** The hash of a folded word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
  return hash
}
