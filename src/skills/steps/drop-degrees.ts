import { degreeWords } from '../../data/degree-words.ts'
import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'

const degrees = new Set(degreeWords)

/** What follows them is the student's own work or a list of subjects. */
const ownWork =
  /^(?:thesis|dissertation|project|projects|coursework|modules|module|subjects|courses|including|abschlussarbeit|masterarbeit|bachelorarbeit|mémoire|tesi|tesis|scriptie|focus|with|using|minor)$/

/** "PhD in Algorithms for Protein Folding": the subject of a degree is no skill, as long as everyday words name it. */
export const dropDegrees: RefineStep = (sightings, passage) =>
  sightings.filter(
    (sighting) =>
      !passage.layout.isForeign(sighting.start) || !sighting.form.isOrdinary || !isSubject(passage, sighting),
  )

/** Whether the sentence has a degree before a skill, and nothing between them that tells of own work or opens a list. */
function isSubject(passage: Passage, { first, last }: Sighting): boolean {
  const { gap: gaps } = passage.tokens
  const isItem = (((gaps[first] as number) | (gaps[last + 1] ?? 0)) & gap.comma) !== 0
  for (let at = first - 1; at >= 0 && passage.sentence[at] === passage.sentence[first]; at--) {
    // "BSc CS: compilers, databases"
    if (isItem && (gaps[at + 1] as number) & gap.colon) return false
    const word = wordAt(passage, at)
    if (ownWork.test(word)) return false
    if (degrees.has(word)) return true
  }
  return false
}
