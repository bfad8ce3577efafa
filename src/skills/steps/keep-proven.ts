import { evidenceCues } from '../../data/cues/evidence-cues.ts'
import { compileGuard } from '../compile-guard.ts'
import { cueBook } from '../cue-book.ts'
import { findCues } from '../find-cues.ts'
import { hasPhrase } from '../has-phrase.ts'
import { isListed } from '../is-listed.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'
import { wordAt } from '../word-at.ts'

const book = cueBook(evidenceCues.map((cue) => ['evidence', cue] as const))

/** What stands before the means of a piece of work. */
const prepositions = new Set('by in into on through using via with'.split(' '))

/** A word proven in one round may prove its neighbour in the next; lists longer than this have certain names in them. */
const rounds = 3

/** Keeps doubtful words only where something shows that the skill is meant. */
export const keepProven: RefineStep = (sightings, passage) => {
  if (sightings.every(({ sure }) => sure)) return sightings
  const proven = provenAlone(sightings, passage)
  for (let round = 0; round < rounds; round++) {
    const before = proven.filter(Boolean).length
    for (const [nth, sighting] of sightings.entries()) {
      if (proven[nth]) continue
      if (fitsCase(passage, sighting, 'listed') && isListed(passage, sightings, nth, proven)) proven[nth] = true
      else if (!fitsCase(passage, sighting)) continue
      else if (hasCompany(passage, sightings, nth, proven) || isMeans(passage, sightings, nth, proven)) proven[nth] = true
    }
    if (proven.filter(Boolean).length === before) break
  }
  return sightings.filter((_, nth) => proven[nth])
}

/** By what stands right beside it. */
function provenAlone(sightings: readonly Sighting[], passage: Passage): boolean[] {
  const cued = new Set<number>()
  for (const { from, to } of findCues(passage, sightings, book)) for (let nth = from; nth <= to; nth++) cued.add(nth)
  return sightings.map((sighting, nth) => {
    if (sighting.sure) return true
    if (!fitsCase(passage, sighting)) return false
    if ((sighting.version !== undefined && !isLetter(sighting)) || cued.has(nth)) return true
    return hasGuardWord(passage, sighting)
  })
}

function hasGuardWord(passage: Passage, sighting: Sighting): boolean {
  const { form, first, last } = sighting
  if (!form.guard) return false
  const { before, after, isMild } = compileGuard(form.guard)
  if (hasPhrase(passage, last, 1, before)) return true
  return !isFaintlyVetoed(passage, sighting) && ((isMild && !needsMore(passage, sighting)) || hasPhrase(passage, first, -1, after))
}

/** A mild guard lets a word pass as it is spelled, in the sections that tell of work. */
function needsMore(passage: Passage, sighting: Sighting): boolean {
  const { form, start } = sighting
  if (form.isDoubtful || sighting.loose || passage.layout.isForeign(start)) return true
  return form.spelling !== form.spelling.toLowerCase() && !isCapitalised(passage, sighting)
}

function isFaintlyVetoed(passage: Passage, { form, first, last }: Sighting): boolean {
  if (!form.guard) return false
  const { faintBefore, faintAfter } = compileGuard(form.guard)
  return hasPhrase(passage, last, 1, faintBefore) || hasPhrase(passage, first, -1, faintAfter)
}

/** "… in Chroma", "with Kickstart" with a capital, beside a skill that is certain. */
function isMeans(passage: Passage, sightings: readonly Sighting[], nth: number, proven: readonly boolean[]): boolean {
  const sighting = sightings[nth] as Sighting
  if (!isCapitalised(passage, sighting) || isFaintlyVetoed(passage, sighting)) return false
  if (!prepositions.has(wordAt(passage, sighting.first - 1))) return false
  const number = passage.sentence[sighting.first]
  return sightings.some((other, place) => proven[place] && place !== nth && passage.sentence[other.first] === number)
}

/** Whether a skill that its guard calls company stands in the same sentence or entry. */
function hasCompany(passage: Passage, sightings: readonly Sighting[], nth: number, proven: readonly boolean[]): boolean {
  const { form, first, start } = sightings[nth] as Sighting
  if (!form.guard) return false
  const { near } = compileGuard(form.guard)
  if (near.size === 0 || isFaintlyVetoed(passage, sightings[nth] as Sighting)) return false
  const { sentence, layout } = passage
  const entry = layout.entryAt(start)
  return sightings.some(
    (other, place) =>
      place !== nth &&
      near.has(other.skill.id) &&
      (proven[place] || isCapitalised(passage, other)) &&
      (sentence[other.first] === sentence[first] || (proven[place] && entry >= 0 && layout.entryAt(other.start) === entry)),
  )
}

function fitsCase(passage: Passage, sighting: Sighting, listed?: 'listed'): boolean {
  const { form, start, end } = sighting
  const wanted = form.guard?.case
  if (wanted === 'exact' && form.spelling !== form.spelling.toLowerCase()) {
    const written = passage.text.slice(start, end)
    return written.startsWith(form.spelling) || form.spelling.startsWith(written)
  }
  return wanted === undefined || listed !== undefined || isCapitalised(passage, sighting)
}

function isLetter({ form }: Sighting): boolean {
  return form.key.length === 1
}

function isCapitalised({ text }: Passage, { start, end }: Sighting): boolean {
  return /\p{Lu}/u.test(text.slice(start, end))
}
