import type { Piece } from './form-pieces.ts'

/** The pieces of two sides in the file's order, cut wherever it changes sides. */
export function runsOf(left: readonly Piece[], right: readonly Piece[]): Piece[][] {
  const isLeft = new Set(left)
  const runs: Piece[][] = []
  for (const piece of [...left, ...right].sort((a, b) => a.order - b.order)) {
    const run = runs.at(-1)
    if (run?.[0] && isLeft.has(run[0]) === isLeft.has(piece)) run.push(piece)
    else runs.push([piece])
  }
  return runs
}
