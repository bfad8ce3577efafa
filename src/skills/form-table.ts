import type { Form } from './form.ts'
import { hashJoin, hashOf, longestWord } from './hash.ts'

/**
 * Every spelling by its hash, in one open-addressed table: a look-up costs the same for 200 skills and for 100,000.
 * A slot holds the forms that end there, and whether longer ones go on from there.
 */
export class FormTable {
  #keys: Int32Array
  #entries: Int32Array
  #size = 0
  readonly #forms: (Form[] | undefined)[] = [undefined]
  readonly #goesOn: boolean[] = [false]

  constructor(expected = 1024) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(expected, 16) * 2))
    this.#keys = new Int32Array(capacity)
    this.#entries = new Int32Array(capacity)
  }

  /** The entry for a hash; 0 when there is none. */
  find(hash: number): number {
    const mask = this.#entries.length - 1
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#entries[slot] as number
      if (entry === 0 || this.#keys[slot] === hash) return entry
    }
  }

  /** The forms that end at an entry. */
  formsAt(entry: number): readonly Form[] {
    return this.#forms[entry] ?? []
  }

  /** Whether longer forms start with what was read so far. */
  goesOn(entry: number): boolean {
    return this.#goesOn[entry] as boolean
  }

  *all(): Iterable<Form> {
    for (const forms of this.#forms) if (forms) yield* forms
  }

  add(pieces: readonly string[], form: Form): void {
    let hash = 0
    let entry = 0
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i] as string
      hash = hashJoin(hash, hashOf(piece), Math.min(piece.length, longestWord))
      entry = this.#entryOf(hash)
      if (i < pieces.length - 1) this.#goesOn[entry] = true
    }
    const forms = this.#forms[entry]
    if (forms === undefined) this.#forms[entry] = [form]
    else if (!forms.some((other) => isSame(other, form))) forms.push(form)
  }

  #entryOf(hash: number): number {
    const found = this.find(hash)
    if (found !== 0) return found
    if (++this.#size * 2 > this.#entries.length) this.#grow()
    const entry = this.#forms.push(undefined) - 1
    this.#goesOn.push(false)
    this.#place(hash, entry)
    return entry
  }

  #place(hash: number, entry: number): void {
    const mask = this.#entries.length - 1
    let slot = slotOf(hash) & mask
    while (this.#entries[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = hash
    this.#entries[slot] = entry
  }

  #grow(): void {
    const keys = this.#keys
    const entries = this.#entries
    this.#keys = new Int32Array(keys.length * 2)
    this.#entries = new Int32Array(keys.length * 2)
    entries.forEach((entry, slot) => {
      if (entry !== 0) this.#place(keys[slot] as number, entry)
    })
  }
}

/** Spreads neighbouring hashes over the table. */
function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

/** The same spelling of the same skill, parted at the same places. */
function isSame(one: Form, other: Form): boolean {
  return (
    one.skill === other.skill &&
    one.key === other.key &&
    one.cuts.length === other.cuts.length &&
    one.cuts.every((cut, nth) => cut === other.cuts[nth])
  )
}
