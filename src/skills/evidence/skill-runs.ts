import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isCapitalised } from './is-capitalised.ts'
import { isLevelWord } from './is-level-word.ts'
import { besides, joining, parting } from './list-signs.ts'

/** Sightings that stand in one list with nothing else between them. */
export interface SkillRun {
  readonly first: number
  readonly last: number
  /** All are written with a capital. */
  readonly isCapital: boolean
}

/** The run that each sighting belongs to, by its place in the list. */
export function skillRuns(passage: Passage, sightings: readonly Sighting[]): readonly SkillRun[] {
  const runs: SkillRun[] = []
  for (let first = 0; first < sightings.length; ) {
    let last = first
    while (areNeighbours(passage, sightings[last] as Sighting, sightings[last + 1])) last++
    const isCapital = sightings.slice(first, last + 1).every((sighting) => isCapitalised(passage, sighting))
    const run = { first, last, isCapital }
    for (; first <= last; first++) runs.push(run)
  }
  return runs
}

function areNeighbours(passage: Passage, left: Sighting, right: Sighting | undefined): boolean {
  if (!right) return false
  let parted = false
  for (let i = left.last + 1; i <= right.first; i++) {
    const bits = passage.tokens.gap[i] as number
    if (bits & gap.block || (bits & gap.stop && !(bits & gap.newline))) return false
    if (bits & parting) parted = true
    if (i === right.first) break
    const word = wordAt(passage, i)
    if (joining.test(word)) parted = true
    else if (!besides.test(word) && !isLevelWord(word)) return false
  }
  return parted
}
