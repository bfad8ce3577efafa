import { levelCues } from '../../data/cues/level-cues.ts'
import type { SkillLevel } from '../../types.ts'
import { cueBook } from '../cue-book.ts'
import { type CueHit, findCues } from '../find-cues.ts'
import { nearestCues } from '../nearest-cues.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'

const book = cueBook(levelCues)

/** How well: "strong Java, basic Go" are two levels. */
export const setLevels: RefineStep = (sightings, passage) => {
  const cues = nearestCues(sightings, findCues(passage, sightings, book))
  return sightings.map((sighting, nth) => {
    const cue = cues.get(nth)
    return cue ? { ...sighting, level: cue.effect, levelText: wording(passage, cue, sighting.first) } : sighting
  })
}

/** The words of the cue without the skills in it. */
function wording({ text, tokens }: Passage, { first, last }: CueHit<SkillLevel>, skill: number): string {
  const end = first < skill && skill <= last ? skill - 1 : last
  return text.slice(tokens.start[first === skill ? skill + 1 : first], tokens.end[end])
}
