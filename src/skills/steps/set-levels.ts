import { cuePacks } from '../../data/cues/cue-packs.ts'
import { levelCues } from '../../data/cues/level-cues.ts'
import { lazy } from '../../lazy.ts'
import type { SkillLevel } from '../../types.ts'
import { cueBook } from '../cue-book.ts'
import type { CueHit } from '../cue-hit.ts'
import { findCues } from '../find-cues.ts'
import { gap } from '../gap.ts'
import { nearestCues } from '../nearest-cues.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'
import { wordAt } from '../word-at.ts'

const book = lazy(() => cueBook(levelCues, ...cuePacks.map(({ level }) => level)))

/** Words before somebody's own learning. */
const learner: ReadonlySet<string> = new Set(
  "am are been is was i'm and or also always busy by currently continuously continuous self enjoy enjoying for from keep kept love now of rapidly still started start while through not actively eagerly slowly quickly in to".split(
    ' ',
  ),
)

/** How well: "strong Java, basic Go" are two levels. */
export const setLevels: RefineStep = (sightings, passage) => {
  const hits = findCues(passage, sightings, book())
    .filter((hit) => !isFieldOfStudy(passage, hit))
    .map((hit) => aboutLast(hit, sightings))
  if (hits.length === 0) return sightings
  const cues = nearestCues(sightings, hits)
  return sightings.map((sighting, nth) => {
    const cue = cues.get(nth)
    return cue ? { ...sighting, level: cue.effect, levelText: wording(passage, cue, sightings) } : sighting
  })
}

/** "machine learning with Python" grades nothing; "still learning Python" does. */
function isFieldOfStudy(passage: Passage, { first }: CueHit<SkillLevel>): boolean {
  if (wordAt(passage, first) !== 'learning' || passage.sentence[first - 1] !== passage.sentence[first]) return false
  const isPhrase = ((passage.tokens.gap[first] as number) & ~(gap.space | gap.hyphen)) === 0
  return isPhrase && !learner.has(wordAt(passage, first - 1))
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
