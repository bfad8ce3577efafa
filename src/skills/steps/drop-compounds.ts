import { technicalCapitals } from '../../data/cues/evidence-cues.ts'
import { compileGuard } from '../evidence/compile-guard.ts'
import { gap } from '../gap.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'
import { wordAt } from '../word-at.ts'

/** What a hyphen may tie to a skill: "Docker-based", "Go-to-Rust". */
const suffixes = new Set(
  'anwendung anwendungen api backed backend based cluster code compatible datenbank datenbanken dienst dienste driven entwickler entwicklung first friendly hosted kenntnisse like managed native only powered projekt ready related schnittstelle schnittstellen server service services side specific style to umgebung written'.split(
    ' ',
  ),
)

/** "spring 2021", "spring, 2021". */
const season = /^,? ?(?:19|20)\d\d\b/

/** Where the other sightings start and end: a neighbour that is a skill makes no compound. */
interface Edges {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/** Drops doubtful words that are part of something else: "C-level", "ruby-red", "R&D", "Julia Smith", "spring 2021". */
export const dropCompounds: RefineStep = (sightings, passage) => {
  const edges = {
    starts: new Set(sightings.map(({ first }) => first)),
    ends: new Set(sightings.map(({ last }) => last)),
  }
  return sightings.filter(
    (sighting, nth) =>
      sighting.sure || !(isCompound(passage, sighting, edges) || isProperName(passage, sightings, nth, edges)),
  )
}

function isCompound(passage: Passage, sighting: Sighting, { starts, ends }: Edges): boolean {
  const { first, last, start, end } = sighting
  const before = passage.tokens.gap[first] as number
  const after = passage.tokens.gap[last + 1] ?? 0
  const isOpenBefore = first > 0 && !ends.has(first - 1)
  const isOpenAfter = !starts.has(last + 1)
  if (after === gap.hyphen && isOpenAfter && !suffixes.has(wordAt(passage, last + 1))) return true
  if (before === gap.hyphen && isOpenBefore) return true
  const isShort = end - start <= 2
  if (isShort && ((before & gap.and && isOpenBefore) || (after & gap.and && isOpenAfter))) return true
  return season.test(passage.text.slice(end, end + 8))
}

/** A capital right beside it that is neither a skill nor a word of the trade. */
function isProperName(passage: Passage, sightings: readonly Sighting[], nth: number, edges: Edges): boolean {
  const sighting = sightings[nth] as Sighting
  if (!isCapital(passage, sighting.first)) return false
  // Java and Python are seldom names: beside another skill they are none
  if (sighting.form.guard && compileGuard(sighting.form.guard).isMild && hasNeighbour(passage, sightings, nth))
    return false
  return isNameAfter(passage, sighting, edges) || isNameBefore(passage, sighting, edges)
}

function isNameAfter(passage: Passage, { last }: Sighting, { starts }: Edges): boolean {
  return passage.tokens.gap[last + 1] === gap.space && !starts.has(last + 1) && isForeignCapital(passage, last + 1)
}

function isNameBefore(passage: Passage, { first }: Sighting, { ends }: Edges): boolean {
  const startsSentence = first < 2 || passage.sentence[first - 2] !== passage.sentence[first]
  if (startsSentence || passage.tokens.gap[first] !== gap.space || ends.has(first - 1)) return false
  return isForeignCapital(passage, first - 1)
}

function hasNeighbour({ sentence }: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const number = sentence[sightings[nth]?.first ?? -1]
  return [nth - 1, nth + 1].some(
    (other) => sightings[other] !== undefined && sentence[sightings[other].first] === number,
  )
}

function isForeignCapital(passage: Passage, i: number): boolean {
  return isCapital(passage, i) && !isShouted(passage, i) && !technicalCapitals.has(wordAt(passage, i))
}

/** All capitals make no name: "DEVELOPED USING JAVA". */
function isShouted({ text, tokens }: Passage, i: number): boolean {
  return /^\p{Lu}{2}/u.test(text.slice(tokens.start[i], tokens.end[i]))
}

function isCapital({ text, tokens }: Passage, i: number): boolean {
  return i >= 0 && i < tokens.count && /\p{Lu}/u.test(text.charAt(tokens.start[i] as number))
}
