/** Low bits of a hash: room for some thousands of words with few that fall together. */
const mask = 0xffff

/**
 * Small numbers by the hash of a word, side by side in one column: from `from[place]` up to `from[place + 1]`. Words
 * whose hashes look alike share theirs: whoever asks must look at the word itself.
 */
export interface WordTable {
  readonly from: Int32Array
  readonly numbers: Uint16Array
}

/** @param entries - Pairs of a hash and a number below 65,536. */
export function wordTable(entries: readonly (readonly [hash: number, number: number])[]): WordTable {
  const from = new Int32Array(mask + 2)
  for (const [hash] of entries) from[placeOf(hash) + 1] = (from[placeOf(hash) + 1] as number) + 1
  for (let place = 0; place <= mask; place++) from[place + 1] = (from[place + 1] as number) + (from[place] as number)
  const next = from.slice()
  const numbers = new Uint16Array(entries.length)
  for (const [hash, number] of entries) {
    const at = next[placeOf(hash)] as number
    numbers[at] = number
    next[placeOf(hash)] = at + 1
  }
  return { from, numbers }
}

/** Where the numbers of a word with this hash begin in `from`. */
export function placeOf(hash: number): number {
  return hash & mask
}
