import type { Form } from './form.ts'
import { hashJoin, hashOf, longestWord } from './hash.ts'

/** A table of forms as plain numbers. */
export interface PackedForms {
  /** Of each form; two forms may share one. */
  readonly hashes: readonly number[]
  /** The number that each form has. */
  readonly refs: readonly number[]
  /** Where longer forms go on. */
  readonly prefixes: readonly number[]
}

/**
 * Every spelling by its hash, in one open-addressed table: a look-up costs the same for 200 skills and for 100,000.
 * A slot leads to the forms that end there, and says whether longer ones go on from there.
 *
 * It holds numbers only, which the caller turns into forms: a CV meets few of the many thousands.
 */
export class FormTable {
  #keys: Int32Array
  #entries: Int32Array
  /** One bit for each of the low bits of a hash; small enough to stay at hand, it passes over most words. */
  #signs: Uint8Array
  #size = 0
  readonly #goesOn: boolean[] = [false]
  /** By entry, where its newest form stands in the two lists below. */
  readonly #newest: number[] = [-1]
  readonly #refs: number[] = []
  readonly #older: number[] = []
  readonly #made = new Map<number, readonly Form[]>()
  readonly #make: (ref: number) => Form

  /**
   * @param make - Makes the form that a number stands for.
   * @param expected - How many forms there may be; more are welcome.
   */
  constructor(make: (ref: number) => Form, expected: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(expected, 16) * 2))
    this.#keys = new Int32Array(capacity)
    this.#entries = new Int32Array(capacity)
    this.#signs = new Uint8Array(capacity / 2)
    this.#make = make
  }

  /** The entry for a hash; 0 when there is none. */
  find(hash: number): number {
    const mixed = slotOf(hash)
    if (((this.#signs[(mixed >>> 3) & (this.#signs.length - 1)] as number) & (1 << (mixed & 7))) === 0) return 0
    const mask = this.#entries.length - 1
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#entries[slot] as number
      if (entry === 0 || this.#keys[slot] === hash) return entry
    }
  }

  /** The forms that end at an entry. */
  formsAt(entry: number): readonly Form[] {
    const made = this.#made.get(entry)
    if (made) return made
    const forms = this.#refsAt(entry).map((ref) => this.#make(ref))
    const distinct = forms.filter((form, nth) => !forms.slice(0, nth).some((other) => isSame(other, form)))
    this.#made.set(entry, distinct)
    return distinct
  }

  /** Whether longer forms start with what was read so far. */
  goesOn(entry: number): boolean {
    return this.#goesOn[entry] as boolean
  }

  /** The table as plain numbers, from which `unpack` makes it again without cutting any spelling. */
  pack(): PackedForms {
    const packed = { hashes: [] as number[], refs: [] as number[], prefixes: [] as number[] }
    this.#entries.forEach((entry, slot) => {
      const hash = this.#keys[slot] as number
      for (const ref of this.#refsAt(entry)) {
        packed.hashes.push(hash)
        packed.refs.push(ref)
      }
      if (this.#goesOn[entry]) packed.prefixes.push(hash)
    })
    return packed
  }

  static unpack({ hashes, refs, prefixes }: PackedForms, make: (ref: number) => Form): FormTable {
    const table = new FormTable(make, hashes.length)
    refs.forEach((ref, nth) => {
      table.#addRef(table.#entryOf(hashes[nth] as number), ref)
    })
    for (const hash of prefixes) table.#goesOn[table.#entryOf(hash)] = true
    return table
  }

  add(pieces: readonly string[], ref: number): void {
    let hash = 0
    let entry = 0
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i] as string
      hash = hashJoin(hash, hashOf(piece), Math.min(piece.length, longestWord))
      entry = this.#entryOf(hash)
      if (i < pieces.length - 1) this.#goesOn[entry] = true
    }
    this.#addRef(entry, ref)
  }

  #addRef(entry: number, ref: number): void {
    this.#older.push(this.#newest[entry] as number)
    this.#newest[entry] = this.#refs.push(ref) - 1
  }

  /** In the order in which they were added. */
  #refsAt(entry: number): number[] {
    const refs: number[] = []
    for (let at = this.#newest[entry] as number; at >= 0; at = this.#older[at] as number) {
      refs.push(this.#refs[at] as number)
    }
    return refs.reverse()
  }

  #entryOf(hash: number): number {
    const found = this.find(hash)
    if (found !== 0) return found
    if (++this.#size * 2 > this.#entries.length) this.#grow()
    const entry = this.#newest.push(-1) - 1
    this.#goesOn.push(false)
    this.#place(hash, entry)
    return entry
  }

  #place(hash: number, entry: number): void {
    const mask = this.#entries.length - 1
    const mixed = slotOf(hash)
    const sign = (mixed >>> 3) & (this.#signs.length - 1)
    this.#signs[sign] = (this.#signs[sign] as number) | (1 << (mixed & 7))
    let slot = mixed & mask
    while (this.#entries[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = hash
    this.#entries[slot] = entry
  }

  #grow(): void {
    const keys = this.#keys
    const entries = this.#entries
    this.#keys = new Int32Array(keys.length * 2)
    this.#entries = new Int32Array(keys.length * 2)
    this.#signs = new Uint8Array(keys.length)
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
