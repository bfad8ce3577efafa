import { evidenceCues } from '../../data/cues/evidence-cues.ts'
import { compileGuard } from '../compile-guard.ts'
import { cueBook } from '../cue-book.ts'
import { findCues } from '../find-cues.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'
import { hasPhrase } from './drop-vetoed.ts'
import { isListed } from './is-listed.ts'

const book = cueBook(evidenceCues.map((cue) => ['evidence', cue] as const))

/** Keeps doubtful words only where something shows that the skill is meant. */
export const keepProven: RefineStep = (sightings, passage) => {
  if (sightings.every(({ sure }) => sure)) return sightings
  const cued = new Set<number>()
  for (const { from, to } of findCues(passage, sightings, book)) for (let nth = from; nth <= to; nth++) cued.add(nth)
  const proven = sightings.map((sighting, nth) => sighting.sure || isProven(sighting, nth))
  // twice: a word proven in the first round may prove its neighbour in a list
  for (let round = 0; round < 2; round++) {
    for (const [nth, sighting] of sightings.entries())
      proven[nth] ||= isListed(passage, sightings, nth, proven) && fitsCase(passage, sighting, true)
  }
  return sightings.filter((_, nth) => proven[nth])

  function isProven(sighting: Sighting, nth: number): boolean {
    if (!fitsCase(passage, sighting, false)) return false
    return (
      (sighting.version !== undefined && sighting.end - sighting.start > 1) ||
      cued.has(nth) ||
      hasGuardEvidence(passage, sightings, nth)
    )
  }
}

function hasGuardEvidence(passage: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const { form, first, last } = sightings[nth] as Sighting
  if (!form.guard) return false
  const { before, after, near } = compileGuard(form.guard)
  if (hasPhrase(passage, last, 1, before) || hasPhrase(passage, first, -1, after)) return true
  if (near.size === 0) return false
  const { sentence, layout } = passage
  const entry = layout.entryAt((sightings[nth] as Sighting).start)
  return sightings.some(
    (other) =>
      other.sure &&
      near.has(other.skill.id) &&
      (sentence[other.first] === sentence[first] || (entry >= 0 && layout.entryAt(other.start) === entry)),
  )
}

function fitsCase({ text }: Passage, { form, start, end }: Sighting, listed: boolean): boolean {
  const written = text.slice(start, end)
  const wanted = form.guard?.case
  if (wanted === 'exact')
    return /\p{Lu}/u.test(form.spelling)
      ? written.startsWith(form.spelling.slice(0, written.length)) || written.startsWith(form.spelling)
      : /\p{Lu}/u.test(written)
  return wanted !== 'upper' || listed || /\p{Lu}/u.test(written)
}
