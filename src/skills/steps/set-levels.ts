import type { SkillLevel } from '../../types.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import { findCues } from '../cues/find-cues.ts'
import { nearestCues } from '../cues/nearest-cues.ts'
import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'

/** Words before somebody's own learning. */
const learner: ReadonlySet<string> = new Set(
  "am are been is was i'm and or also always busy by currently continuously continuous self enjoy enjoying for from keep kept love now of rapidly still started start while through not actively eagerly slowly quickly in to".split(
    ' ',
  ),
)

/** Words from a denial to the level that it denies at most. */
const longestDenial = 5

/** How well: "strong Java, basic Go" are two levels. */
export const setLevels: RefineStep = (sightings, passage) => {
  const hits = findCues(passage, sightings, 'level')
    .filter((hit) => !isFieldOfStudy(passage, hit) && !isDenied(passage, hit))
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

/** "not an expert in Kafka", "no Java guru", "under the guidance of a Kafka expert": a height that is not the writer's. */
function isDenied(passage: Passage, { effect, first }: CueHit<SkillLevel>): boolean {
  if (effect !== 'expert' && effect !== 'advanced') return false
  for (let i = first - 1; i >= Math.max(0, first - longestDenial); i--) {
    if (passage.sentence[i] !== passage.sentence[first] || (passage.tokens.gap[i + 1] as number) & gap.comma)
      return false
    if (/^(?:not|no|never|hardly|under)$/.test(wordAt(passage, i)))
      return !/^(?:only|just|merely|less)$/.test(wordAt(passage, i + 1))
  }
  return false
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
