/** The slots of an open-addressed table, a power of two of them. */
export interface SlotColumns {
  readonly hashes: Int32Array
  /** 0 is an empty slot. */
  readonly entries: Int32Array
}

/** Numbers other than 0 by their hash, in one open-addressed table. */
export class HashSlots {
  #hashes: Int32Array
  #entries: Int32Array
  #size = 0

  /** @param columns - What a full table gave; nothing can be added to it. */
  constructor({ hashes, entries }: SlotColumns = emptySlots(1 << 10)) {
    this.#hashes = hashes
    this.#entries = entries
  }

  columns(): SlotColumns {
    return { hashes: this.#hashes, entries: this.#entries }
  }

  /** What was added for a hash; 0 when nothing was. */
  find(hash: number): number {
    return this.#entries[this.#slotFor(hash)] as number
  }

  /** @param hash - One that is not there yet. */
  add(hash: number, entry: number): void {
    if (++this.#size * 2 > this.#entries.length) this.#grow()
    const slot = this.#slotFor(hash)
    this.#hashes[slot] = hash
    this.#entries[slot] = entry
  }

  /** The slot that holds a hash, or the empty one where it belongs. */
  #slotFor(hash: number): number {
    const mask = this.#entries.length - 1
    let slot = spread(hash) & mask
    while (this.#entries[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const larger = new HashSlots(emptySlots(this.#entries.length * 2))
    this.#entries.forEach((entry, slot) => {
      if (entry !== 0) larger.add(this.#hashes[slot] as number, entry)
    })
    this.#hashes = larger.#hashes
    this.#entries = larger.#entries
  }
}

function emptySlots(capacity: number): SlotColumns {
  return { hashes: new Int32Array(capacity), entries: new Int32Array(capacity) }
}

/** Keeps neighbouring hashes apart. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
