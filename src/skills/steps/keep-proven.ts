import { surnames } from '../../data/cues/veto-cues.ts'
import { everydayNames } from '../../data/everyday-names.ts'
import type { Polarity } from '../../types.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import { findCues } from '../cues/find-cues.ts'
import { nearestCues } from '../cues/nearest-cues.ts'
import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { companyOf, hasCompany } from '../evidence/company.ts'
import { fitsCase } from '../evidence/fits-case.ts'
import { hasOwnEvidence } from '../evidence/has-own-evidence.ts'
import { isAboutSoftware } from '../evidence/is-about-software.ts'
import { isCapitalised } from '../evidence/is-capitalised.ts'
import { isListed } from '../evidence/is-listed.ts'
import { isShouted } from '../evidence/is-shouted.ts'
import { opensSentence } from '../evidence/opens-sentence.ts'
import { skillRuns } from '../evidence/skill-runs.ts'
import { tradeOf } from '../evidence/trade-of.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'

/**
 * "No experience with Kafka" shows nothing of what else was done. And nobody says of an everyday word that he does not
 * know it, or means to learn it.
 */
const denials: ReadonlySet<Polarity> = new Set(['negated', 'aspirational'])

/** A word proven in one round may prove its neighbour in the next; longer chains have certain names in them. */
const rounds = 3

/** Keeps doubtful words only where something shows that the skill is meant. */
export const keepProven: RefineStep = (sightings, passage) => {
  if (sightings.every(({ sure }) => sure)) return sightings
  const hits = findCues(passage, sightings, 'polarity')
  const proven = provenByWords(sightings, passage, hits)
  if (proven.every(Boolean)) return sightings
  const runs = skillRuns(passage, sightings)
  const cues = nearestCues(sightings, hits)
  const denied = sightings.map((_, nth) => denials.has(cues.get(nth)?.effect ?? 'asserted'))
  for (let round = 0, isNew = true; isNew && round < rounds; round++) {
    isNew = false
    const company = companyOf(passage, sightings, proven, denied)
    for (const [nth, sighting] of sightings.entries()) {
      if (
        proven[nth] ||
        isOddPlural(sighting) ||
        !(isItem(nth) || (fitsCase(passage, sighting) && hasCompany(passage, sighting, company)))
      )
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

/** "Notions de Java" is French, and nobody uses two Notions. */
function isOddPlural({ form }: Sighting): boolean {
  return form.isDoubtful && form.guard !== undefined
}

/** By the words around it. */
function provenByWords(
  sightings: readonly Sighting[],
  passage: Passage,
  polarity: readonly CueHit<Polarity>[],
): boolean[] {
  const proven = sightings.map(
    (sighting) => sighting.sure || (fitsCase(passage, sighting) && hasOwnEvidence(passage, sighting)),
  )
  proveAll(
    findCues(passage, sightings, 'evidence', (nth) => !proven[nth]),
    (sighting, { effect }) => (effect === 'named' ? isTool(sighting) : fitsCase(passage, sighting)),
  )
  proveAll(
    polarity.filter(({ effect }) => denials.has(effect)),
    isNamedInside,
  )
  proveAll(
    polarity.filter(({ effect }) => effect !== 'asserted'),
    isSubject,
  )
  return proven

  function proveAll(hits: readonly CueHit<string>[], fits: (sighting: Sighting, hit: CueHit<string>) => boolean): void {
    for (const hit of hits) {
      for (let nth = hit.from; nth <= hit.to; nth++) proven[nth] ||= fits(sightings[nth] as Sighting, hit)
    }
  }

  /** "Oracle – never", "Kafka: none", "Rust? Not yet". */
  function isMarkedOff({ last }: Sighting): boolean {
    return ((passage.tokens.gap[last + 1] ?? 0) & (gap.dash | gap.colon | gap.stop)) !== 0
  }

  /** "Salesforce was left to others": what a sentence begins with, and says that it is not the writer's. */
  function isSubject(sighting: Sighting, { first }: CueHit<string>): boolean {
    if (first !== sighting.first || !isCapitalised(passage, sighting) || !fitsCase(passage, sighting)) return false
    if (!everydayNames.has(sighting.form.key) || isShouted(passage, sighting)) return true
    return tradeOf(passage, first) === 'software' || hasNeighbour(sighting)
  }

  function hasNeighbour({ first }: Sighting): boolean {
    const line = passage.line[first]
    return sightings.some((other, nth) => proven[nth] && other.first !== first && passage.line[other.first] === line)
  }

  /** "Used Kinesis"; what is a person's name or an everyday word as well asks for a sentence about software. */
  function isTool(sighting: Sighting): boolean {
    if (!isNamedInside(sighting)) return false
    const { key } = sighting.form
    if (everydayNames.has(key) || surnames.has(key)) return isAboutSoftware(passage, sighting.first)
    return tradeOf(passage, sighting.first) !== 'other'
  }

  function isNamedInside(sighting: Sighting): boolean {
    const isName = !opensSentence(passage, sighting) || isMarkedOff(sighting)
    return isName && isCapitalised(passage, sighting) && fitsCase(passage, sighting)
  }
}
