import { evidenceCues } from '../../data/cues/evidence-cues.ts'
import { polarityCues } from '../../data/cues/polarity-cues.ts'
import { lazy } from '../../lazy.ts'
import { cueBook } from '../cue-book.ts'
import { companyOf, hasCompany } from '../evidence/company.ts'
import { fitsCase } from '../evidence/fits-case.ts'
import { hasOwnEvidence } from '../evidence/has-own-evidence.ts'
import { isCapitalised } from '../evidence/is-capitalised.ts'
import { isListed } from '../evidence/is-listed.ts'
import { opensSentence } from '../evidence/opens-sentence.ts'
import { skillRuns } from '../evidence/skill-runs.ts'
import { findCues } from '../find-cues.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'

const book = lazy(() => cueBook({ evidence: evidenceCues }))

/** Nobody says of an everyday word that he does not know it, or means to learn it. */
const claims = lazy(() => cueBook({ negated: polarityCues.negated, aspirational: polarityCues.aspirational }))

/** A word proven in one round may prove its neighbour in the next; longer chains have certain names in them. */
const rounds = 3

/** Keeps doubtful words only where something shows that the skill is meant. */
export const keepProven: RefineStep = (sightings, passage) => {
  if (sightings.every(({ sure }) => sure)) return sightings
  const proven = provenByWords(sightings, passage)
  const runs = skillRuns(passage, sightings)
  for (let round = 0, isNew = true; isNew && round < rounds; round++) {
    isNew = false
    const company = companyOf(passage, sightings, proven)
    for (const [nth, sighting] of sightings.entries()) {
      if (proven[nth] || !(isItem(nth) || (fitsCase(passage, sighting) && hasCompany(passage, sighting, company))))
        continue
      proven[nth] = true
      isNew = true
    }
  }
  return sightings.filter((_, nth) => proven[nth])

  function isItem(nth: number): boolean {
    const sighting = sightings[nth] as Sighting
    return fitsCase(passage, sighting, 'listed') && isListed(passage, sightings, nth, proven, runs)
  }
}

/** By the words around it. */
function provenByWords(sightings: readonly Sighting[], passage: Passage): boolean[] {
  const cued = spanned(findCues(passage, sightings, book()))
  const claimed = spanned(findCues(passage, sightings, claims()))
  return sightings.map((sighting, nth) => {
    if (sighting.sure) return true
    if (!fitsCase(passage, sighting)) return false
    if (cued.has(nth) || hasOwnEvidence(passage, sighting)) return true
    return claimed.has(nth) && isCapitalised(passage, sighting) && !opensSentence(passage, sighting)
  })
}

function spanned(hits: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const { from, to } of hits) for (let nth = from; nth <= to; nth++) covered.add(nth)
  return covered
}
