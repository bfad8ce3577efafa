/** A number from 0 up to, not including, 1; the same row of numbers for the same seed. */
export type Dice = () => number

/** A small generator (mulberry32), so that a run can be repeated from its seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array

const below = (dice: Dice, limit: number): number => Math.floor(dice() * limit)

/** A stretch of up to `most` bytes. */
function stretch(bytes: Uint8Array, dice: Dice, most: number): [start: number, end: number] {
  const start = below(dice, bytes.length)
  return [start, Math.min(bytes.length, start + 1 + below(dice, most))]
}

const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const mutations: readonly Mutation[] = [
  function changeBytes(bytes, dice) {
    const changed = bytes.slice()
    for (let i = 0; i <= below(dice, 20); i++) changed[below(dice, bytes.length)] = below(dice, 256)
    return changed
  },
  function cutOff(bytes, dice) {
    return bytes.slice(0, below(dice, bytes.length))
  },
  function dropStretch(bytes, dice) {
    const [start, end] = stretch(bytes, dice, 2_000)
    return join(bytes.slice(0, start), bytes.slice(end))
  },
  function repeatStretch(bytes, dice) {
    const [start, end] = stretch(bytes, dice, 500)
    return join(bytes.slice(0, end), bytes.slice(start, end), bytes.slice(start))
  },
  function zeroStretch(bytes, dice) {
    const [start, end] = stretch(bytes, dice, 500)
    return bytes.slice().fill(0, start, end)
  },
  function changeNumber(bytes, dice) {
    const text = Buffer.from(bytes).toString('latin1')
    const numbers = [...text.matchAll(/\d+/g)]
    const picked = numbers[below(dice, numbers.length)]
    if (!picked) return bytes
    const values = ['0', '-1', '1', '65536', '2147483648', '99999999999']
    const value = values[below(dice, values.length)] ?? '0'
    const changed = text.slice(0, picked.index) + value + text.slice(picked.index + picked[0].length)
    return new Uint8Array(Buffer.from(changed, 'latin1'))
  },
  function swapStretches(bytes, dice) {
    const [a, b] = stretch(bytes, dice, 300)
    const [c, d] = stretch(bytes, dice, 300)
    return join(bytes.slice(0, a), bytes.slice(c, d), bytes.slice(b))
  },
]

/** The bytes with one to three changes. */
export function mutate(bytes: Uint8Array, dice: Dice): Uint8Array {
  let mutant = bytes
  for (let i = 0; i <= below(dice, 3) && mutant.length > 0; i++) {
    mutant = mutations[below(dice, mutations.length)]?.(mutant, dice) ?? mutant
  }
  return mutant
}
