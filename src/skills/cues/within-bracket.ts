import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { bracketAround } from './bracket-around.ts'
import type { CueHit } from './cue-hit.ts'
import type { Sighting } from './sighting.ts'

const several = /^(?:both|all|each|neither|either|none|beide|alle|todos|tutti|tous)$/

/** A cue that stands in a bracket says nothing of what comes after it: "Java (no Spring), Python". */
export function withinBracket<Effect>(
  hit: CueHit<Effect>,
  passage: Passage,
  sightings: readonly Sighting[],
): CueHit<Effect> {
  if (hit.from < 0 || hit.from > hit.to || hit.to >= sightings.length) return hit
  const to = sightingAt(hit.to).first > hit.first ? lastInside() : hit.to
  const from = hit.from < to && sightingAt(hit.from).first <= hit.first ? firstMeant(to) : hit.from
  return from === hit.from && to === hit.to ? hit : { ...hit, from, to }

  function sightingAt(nth: number): Sighting {
    return sightings[nth] as Sighting
  }

  function lastInside(): number {
    const bracket = bracketAround(passage, hit.first)
    if (!bracket) return hit.to
    let nth = hit.to
    while (nth >= 0 && sightingAt(nth).first >= bracket.end) nth--
    // "(basic) Java": it belongs to what follows it
    const isOfSkill = nth >= 0 && sightingAt(nth).last >= bracket.first - 1
    return isOfSkill ? nth : hit.to
  }

  /** "Go (Rust next)" is about Rust, "Java, Kafka (not used)" about Kafka. */
  function firstMeant(to: number): number {
    const bracket = bracketAround(passage, hit.last)
    if (!bracket || bracket.first <= sightingAt(hit.from).first) return hit.from
    let nth = to
    if (sightingAt(to).first >= bracket.first) {
      while (nth > hit.from && sightingAt(nth - 1).first >= bracket.first) nth--
    } else if (sightingAt(to).last === bracket.first - 1 && !isAboutAll(bracket)) {
      while (nth > hit.from && !startsItem(nth)) nth--
    } else return hit.from
    return nth
  }

  /** "(both unused)", "(8 years each)". */
  function isAboutAll({ first, end }: { readonly first: number; readonly end: number }): boolean {
    return several.test(wordAt(passage, first)) || several.test(wordAt(passage, end - 1))
  }

  function startsItem(nth: number): boolean {
    return ((passage.tokens.gap[sightingAt(nth).first] as number) & gap.comma) !== 0
  }
}
