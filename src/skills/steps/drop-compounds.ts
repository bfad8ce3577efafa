import { technicalCapitals } from '../../data/cues/evidence-cues.ts'
import { gap } from '../gap.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'
import { wordAt } from '../word-at.ts'

/** What a hyphen may tie to a skill: "Docker-based", "Go-to-Rust". */
const suffixes = new Set(
  'based backed compatible driven first friendly hosted like managed native only powered ready related side specific style to written'.split(
    ' ',
  ),
)

/** Doubtful words that are part of something else: "C-level", "ruby-red", "R&D", "Julia Smith", "spring 2021". */
export const dropCompounds: RefineStep = (sightings, passage) => {
  const starts = new Set(sightings.map(({ first }) => first))
  const ends = new Set(sightings.map(({ last }) => last))
  return sightings.filter(
    (sighting) =>
      sighting.sure || !(isCompound(passage, sighting, starts, ends) || isProperName(passage, sighting, starts, ends)),
  )
}

function isCompound(
  passage: Passage,
  { first, last, start, end }: Sighting,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): boolean {
  const { tokens, text } = passage
  const before = tokens.gap[first] as number
  const after = tokens.gap[last + 1] ?? 0
  if (after === gap.hyphen && !suffixes.has(wordAt(passage, last + 1)) && !starts.has(last + 1)) return true
  if (before === gap.hyphen && first > 0 && !ends.has(first - 1)) return true
  if (
    end - start <= 2 &&
    (((before & gap.and) !== 0 && !ends.has(first - 1)) || ((after & gap.and) !== 0 && !starts.has(last + 1)))
  )
    return true
  return /^,? ?(?:19|20)\d\d\b/.test(text.slice(end, end + 8)) && !/\(/.test(text.charAt(end + 1))
}

/** A capital right beside it that is neither a skill nor a word of the trade. */
function isProperName(
  passage: Passage,
  sighting: Sighting,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): boolean {
  const { first, last } = sighting
  if (!isCapital(passage, first)) return false
  const hasNext =
    passage.tokens.gap[last + 1] === gap.space && !starts.has(last + 1) && isForeignCapital(passage, last + 1)
  if (hasNext) return true
  const startsSentence = first < 2 || passage.sentence[first - 2] !== passage.sentence[first]
  return (
    passage.tokens.gap[first] === gap.space &&
    !startsSentence &&
    !ends.has(first - 1) &&
    isForeignCapital(passage, first - 1)
  )
}

function isForeignCapital(passage: Passage, i: number): boolean {
  return isCapital(passage, i) && !technicalCapitals.has(wordAt(passage, i))
}

function isCapital({ text, tokens }: Passage, i: number): boolean {
  return i >= 0 && i < tokens.count && /\p{Lu}/u.test(text.charAt(tokens.start[i] as number))
}
