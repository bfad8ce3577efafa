import { evidenceCues } from '../../data/cues/evidence-cues.ts'
import { polarityCues } from '../../data/cues/polarity-cues.ts'
import { compileGuard } from '../compile-guard.ts'
import { cueBook } from '../cue-book.ts'
import { findCues } from '../find-cues.ts'
import { gap } from '../gap.ts'
import { hasPhrase } from '../has-phrase.ts'
import { isListed } from '../is-listed.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'
import { wordAt } from '../word-at.ts'

const book = cueBook({ evidence: evidenceCues })

/** Nobody says of an everyday word that he does not know it, or means to learn it. */
const claims = cueBook(polarityCues)

/** Categories whose words other trades write too; they prove nothing about a neighbour. */
const everyTrade = new Set(['method', 'soft-skill', 'tools', 'security'])

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
      else if (hasCompany(passage, sightings, nth, proven) || isBesideSkill(passage, sightings, nth, proven))
        proven[nth] = true
    }
    if (proven.filter(Boolean).length === before) break
  }
  return sightings.filter((_, nth) => proven[nth])
}

/** By what stands right beside it. */
function provenAlone(sightings: readonly Sighting[], passage: Passage): boolean[] {
  const cued = spanned(findCues(passage, sightings, book))
  const claimed = spanned(findCues(passage, sightings, claims).filter(({ effect }) => effect !== 'other'))
  return sightings.map((sighting, nth) => {
    if (sighting.sure) return true
    if (!fitsCase(passage, sighting)) return false
    if ((sighting.version !== undefined && !isLetter(sighting)) || cued.has(nth)) return true
    if (claimed.has(nth) && isCapitalised(passage, sighting) && !opensSentence(passage, sighting)) return true
    return hasGuardWord(passage, sighting)
  })
}

function spanned(hits: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const { from, to } of hits) for (let nth = from; nth <= to; nth++) covered.add(nth)
  return covered
}

function hasGuardWord(passage: Passage, sighting: Sighting): boolean {
  const { form, first, last } = sighting
  if (!form.guard) return false
  const { before, after, isMild } = compileGuard(form.guard)
  if (hasPhrase(passage, last, 1, before)) return true
  return (
    !isFaintlyVetoed(passage, sighting) &&
    ((isMild && !needsMore(passage, sighting)) || hasPhrase(passage, first, -1, after))
  )
}

/** A mild guard lets a word pass as it is spelled, in the sections that tell of work. */
function needsMore(passage: Passage, sighting: Sighting): boolean {
  const { form, start } = sighting
  if (form.isDoubtful || sighting.loose || passage.layout.isForeign(start)) return true
  return (
    form.spelling !== form.spelling.toLowerCase() && !isCapitalised(passage, sighting) && !isCaseless(passage, sighting)
  )
}

function isFaintlyVetoed(passage: Passage, { form, first, last }: Sighting): boolean {
  if (!form.guard) return false
  const { faintBefore, faintAfter } = compileGuard(form.guard)
  return hasPhrase(passage, last, 1, faintBefore) || hasPhrase(passage, first, -1, faintAfter)
}

/** A capital inside a sentence, where another skill is certain: "health checks come from Consul, jobs run on Docker". */
function isBesideSkill(
  passage: Passage,
  sightings: readonly Sighting[],
  nth: number,
  proven: readonly boolean[],
): boolean {
  const sighting = sightings[nth] as Sighting
  if (!isCapitalised(passage, sighting) || isLetter(sighting) || isFaintlyVetoed(passage, sighting)) return false
  if (isTitle(passage, sighting) || (opensSentence(passage, sighting) && !isSubject(passage, sighting))) return false
  const number = passage.line[sighting.first]
  return sightings.some(
    (other, place) =>
      proven[place] && place !== nth && !everyTrade.has(other.skill.category) && passage.line[other.first] === number,
  )
}

function opensSentence({ sentence }: Passage, { first }: Sighting): boolean {
  return first === 0 || sentence[first - 1] !== sentence[first]
}

/** "Hibernate for the master data" names a thing; "Express your interest" does not. */
function isSubject(passage: Passage, { last }: Sighting): boolean {
  return passage.tokens.gap[last + 1] === gap.space && /^(?:for|by|with|behind)$/.test(wordAt(passage, last + 1))
}

/** In a title everything has a capital, so none says anything. */
function isTitle({ text, tokens }: Passage, { first }: Sighting): boolean {
  const start = tokens.start[first - 1]
  return first > 1 && start !== undefined && tokens.gap[first] === gap.space && /\p{Lu}/u.test(text.charAt(start))
}

/** Whether a skill that its guard calls company stands in the same sentence or entry. */
function hasCompany(
  passage: Passage,
  sightings: readonly Sighting[],
  nth: number,
  proven: readonly boolean[],
): boolean {
  const { form, first, start } = sightings[nth] as Sighting
  if (!form.guard) return false
  const { near } = compileGuard(form.guard)
  if (near.size === 0 || isFaintlyVetoed(passage, sightings[nth] as Sighting)) return false
  const { line, layout } = passage
  const entry = layout.entryAt(start)
  return sightings.some(
    (other, place) =>
      place !== nth &&
      near.has(other.skill.id) &&
      (proven[place] || isCapitalised(passage, other)) &&
      (line[other.first] === line[first] || (proven[place] && entry >= 0 && layout.entryAt(other.start) === entry)),
  )
}

function fitsCase(passage: Passage, sighting: Sighting, listed?: 'listed'): boolean {
  const { form, start, end } = sighting
  const wanted = form.guard?.case
  // people who write no capitals write none in lists of skills
  const isFree = listed !== undefined && (passage.layout.isList(start) || isCaseless(passage, sighting))
  if (wanted === 'exact' && !isFree && form.spelling !== form.spelling.toLowerCase()) {
    const written = passage.text.slice(start, end)
    return written.startsWith(form.spelling) || form.spelling.startsWith(written)
  }
  return (
    wanted === undefined || listed !== undefined || isCapitalised(passage, sighting) || isCaseless(passage, sighting)
  )
}

function isLetter({ form }: Sighting): boolean {
  return form.key.length === 1
}

function isCapitalised({ text }: Passage, { start, end }: Sighting): boolean {
  return /\p{Lu}/u.test(text.slice(start, end))
}

/** Some people write no capitals at all; then a small letter says nothing. */
function isCaseless({ text, tokens, sentence }: Passage, { first, last }: Sighting): boolean {
  const number = sentence[first]
  let start = first
  while (start > 0 && sentence[start - 1] === number) start--
  let end = last
  while (end + 1 < tokens.count && sentence[end + 1] === number) end++
  return end - start > 1 && !/\p{Lu}/u.test(text.slice(tokens.start[start], tokens.end[end]))
}
