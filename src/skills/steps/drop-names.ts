import { technicalCapitals } from '../../data/cues/evidence-cues.ts'
import { abilityWords, firmWords } from '../../data/cues/veto-cues.ts'
import { findCues } from '../cues/find-cues.ts'
import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { isCapitalised } from '../evidence/is-capitalised.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { startsCapital } from '../tokens/starts-capital.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isEmployer } from '../whose/is-employer.ts'

/** Words of a firm's name after the product's; more of them would reach into the next line. */
const longestFirm = 3

/** Legal forms that the tokenizer takes apart: "JetBrains s.r.o.", "Oracle, S.p.A.", "Redis Sp. z o.o.", "GitLab A/S". */
const dottedForm =
  /^,? (?:s\. ?r\. ?[lo]\.|spol\. s|d\. ?o\. ?o\.|a\. ?s\.|sp\. ?z ?o|[Ss]\. ?p\. ?A\.|S\. ?[rR]\. ?[lL]\.|S\. ?[AL]\.(?!\w)|[BN]\. ?V\.|e\. ?V\.|Sp\. ?z ?o|A\/S\b)/

const longestForm = 12

/** A form of address and initials, or initials alone, before a surname: "Dr. R. ", "Mrs J. K. ", "D. R. ". */
const address = /\b(?:(?:Mrs?|Ms|Dr|Prof)\.? (?:\p{Lu}\.? ){1,3}|(?:\p{Lu}\. ){2,3})$/u

const longestAddress = 16

/** Employers, clients and people: "joined Elastic", "engineer at GitHub", "MongoDB Inc.". */
export const dropNames: RefineStep = (sightings, passage) => {
  const dropped = new Set<number>()
  for (const { from, to, first } of findCues(passage, sightings, 'veto')) {
    // a cue that starts with the name is about its last word only: "Redis, MongoDB Inc."
    const isAfter = sightings[from]?.first === first
    for (let nth = isAfter ? to : from; nth <= to; nth++) dropped.add(nth)
  }
  return sightings.filter(
    (sighting, nth) =>
      !isCapitalised(passage, sighting) ||
      !(
        dropped.has(nth) ||
        isAddressed(passage.text, sighting.start) ||
        standsAfterAt(passage, sighting) ||
        startsFirm(passage, sighting) ||
        isPartnership(passage, sighting, sightings[nth + 1]) ||
        isEmployer(passage, sighting, sightings[nth + 1])
      ),
  )
}

function isAddressed(text: string, start: number): boolean {
  return text.charAt(start - 1) === ' ' && address.test(text.slice(Math.max(0, start - longestAddress), start))
}

/** "at Oracle," is an employer; "expert at SQL", "at Kafka scale" are not. */
function standsAfterAt(passage: Passage, { first, last }: Sighting): boolean {
  if (wordAt(passage, first - 1) !== 'at' || passage.tokens.gap[first] !== gap.space) return false
  if (abilityWords.has(wordAt(passage, first - 2))) return false
  const next = passage.tokens.gap[last + 1]
  const word = wordAt(passage, last + 1)
  const endsHere = next === undefined || word === '' || next !== gap.space
  return endsHere || /^(?:as|from|in|on|since|until|where|for|and|between|i|we|to|then|before|after)$/.test(word)
}

/** Capitals that go on to a legal form or a place: "MongoDB Inc.", "Oracle Financial Services Ltd", "Rust-Park". */
function startsFirm(passage: Passage, { skill, last, end }: Sighting): boolean {
  const { text, tokens } = passage
  if (dottedForm.test(text.slice(end, end + longestForm))) return true
  for (let i = last + 1; i <= last + longestFirm && i < tokens.count; i++) {
    if ((tokens.gap[i] as number) & ~(gap.space | gap.dot | gap.hyphen) || !startsCapital(passage, i)) return false
    // "ITIL Foundation" is a certificate
    if (firmWords.has(wordAt(passage, i))) return !(skill.category === 'method' && wordAt(passage, i) === 'foundation')
  }
  return false
}

/** "Docker & Pace Workwear, shop assistant", "clerk at Ruby & Finch Solicitors". */
function isPartnership(passage: Passage, { first, last, start }: Sighting, next: Sighting | undefined): boolean {
  const { text, tokens, line, layout } = passage
  if (tokens.gap[last + 1] !== (gap.and | gap.space)) return false
  // "Ruby & Crystal Mineral Club"
  if (next?.first === last + 1) return !layout.isList(start) && startsFirm(passage, next)
  const opensLine = first === 0 || line[first - 1] !== line[first]
  const isFamily =
    /^(?:sons|brothers|daughters|co|partners|fils|frères|söhne|gebrüder|hijos|hermanos|figli|fratelli|filhos|irmãos|zonen|cie)$/.test(
      wordAt(passage, last + 1),
    )
  const isFirm = firmWords.has(wordAt(passage, last + 2))
  if (!(opensLine || isFamily || isFirm) || layout.isList(start)) return false
  return /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.start[last + 1])) && !technicalCapitals.has(wordAt(passage, last + 1))
}
