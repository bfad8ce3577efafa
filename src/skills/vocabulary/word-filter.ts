import { hashOf } from '../tokens/hash.ts'

/** Low bits of a hash: room for some thousands of words with few that look like one of them. */
const mask = 0xffff

/** Tells by its hash alone that a word is none of a set; most words are passed over by one look. */
export class WordFilter {
  readonly #marks = new Uint8Array(mask + 1)

  /** @param words - Folded. */
  static of(words: Iterable<string>): WordFilter {
    const filter = new WordFilter()
    for (const word of words) filter.add(hashOf(word))
    return filter
  }

  add(hash: number): void {
    this.#marks[hash & mask] = 1
  }

  /** Whether a word with this hash may be in the set. */
  mayHold(hash: number): boolean {
    return this.#marks[hash & mask] === 1
  }
}
