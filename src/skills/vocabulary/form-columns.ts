import { hashJoin, hashOf, longestWord } from '../tokens/hash.ts'
import { HashSlots, type SlotColumns } from './hash-slots.ts'

/** All spellings of a vocabulary as plain numbers: entries, and what each leads to. */
export interface FormColumns extends SlotColumns {
  /** By entry, 1 where longer forms go on. */
  readonly goesOn: ArrayLike<number>
  /** By entry, where its newest form stands in the next two; -1 when no form ends there. */
  readonly newest: ArrayLike<number>
  /** The numbers of the forms. */
  readonly refs: ArrayLike<number>
  /** Where the form that came before at the same entry stands; -1 for the first. */
  readonly older: ArrayLike<number>
}

/** Tells each form: its pieces and its number. */
export type EachForm = (tell: (pieces: readonly string[], ref: number) => void) => void

/** Lays out forms by their hashes. */
export function formColumns(each: EachForm): FormColumns {
  const slots = new HashSlots()
  const goesOn = [0]
  const newest = [-1]
  const refs: number[] = []
  const older: number[] = []

  function entryOf(hash: number): number {
    const found = slots.find(hash)
    if (found !== 0) return found
    const entry = newest.push(-1) - 1
    goesOn.push(0)
    slots.add(hash, entry)
    return entry
  }

  each((pieces, ref) => {
    let hash = 0
    let entry = 0
    for (const [i, piece] of pieces.entries()) {
      hash = hashJoin(hash, hashOf(piece), Math.min(piece.length, longestWord))
      entry = entryOf(hash)
      if (i < pieces.length - 1) goesOn[entry] = 1
    }
    older.push(newest[entry] as number)
    newest[entry] = refs.push(ref) - 1
  })
  return { ...slots.columns(), goesOn, newest, refs, older }
}
