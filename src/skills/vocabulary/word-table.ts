/** Low bits of a hash: room for some thousands of words with few that fall together. */
const mask = 0xffff

const nothing: readonly never[] = []

/** Values by the hash of a word. Words whose hashes look alike share theirs: whoever asks must look at the word itself. */
export class WordTable<Value> {
  readonly #places = new Uint16Array(mask + 1)
  readonly #values: (readonly Value[])[] = [nothing]

  add(hash: number, value: Value): void {
    const place = this.#places[hash & mask] as number
    const known = this.#values[place] as readonly Value[]
    if (known.includes(value)) return
    if (place === 0) this.#places[hash & mask] = this.#values.push([value]) - 1
    else this.#values[place] = [...known, value]
  }

  /** What may be meant by a word with this hash; mostly nothing. */
  at(hash: number): readonly Value[] {
    return this.#values[this.#places[hash & mask] as number] as readonly Value[]
  }
}
