import { cuePacks } from '../../data/cues/cue-packs.ts'
import { levelCues } from '../../data/cues/level-cues.ts'
import { lazy } from '../../lazy.ts'
import type { SkillLevel } from '../../types.ts'
import { cueBook } from '../cue-book.ts'
import type { CueHit } from '../cue-hit.ts'
import { findCues } from '../find-cues.ts'
import { nearestCues } from '../nearest-cues.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'

const book = lazy(() => cueBook(levelCues, ...cuePacks.map(({ level }) => level)))

/** How well: "strong Java, basic Go" are two levels. */
export const setLevels: RefineStep = (sightings, passage) => {
  const hits = findCues(passage, sightings, book()).map((hit) => aboutLast(hit, sightings))
  if (hits.length === 0) return sightings
  const cues = nearestCues(sightings, hits)
  return sightings.map((sighting, nth) => {
    const cue = cues.get(nth)
    return cue ? { ...sighting, level: cue.effect, levelText: wording(passage, cue, sightings) } : sighting
  })
}

/** "Java, Go (basic)": what stands after a list is about its last item. */
function aboutLast(hit: CueHit<SkillLevel>, sightings: readonly Sighting[]): CueHit<SkillLevel> {
  if (sightings[hit.from]?.first !== hit.first) return hit
  return { ...hit, from: hit.to, first: (sightings[hit.to] as Sighting).first }
}

/** The words of the cue without the skills in it. */
function wording({ text, tokens }: Passage, cue: CueHit<SkillLevel>, sightings: readonly Sighting[]): string {
  const { first, last } = sightings[cue.from] as Sighting
  const from = cue.first === first ? last + 1 : cue.first
  const to = cue.first < first && first <= cue.last ? first - 1 : cue.last
  return text.slice(tokens.start[from], tokens.end[to])
}
