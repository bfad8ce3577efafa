import type { CueBook, CueRule } from './cue-book.ts'
import { gap } from './gap.ts'
import type { Passage } from './passage.ts'
import type { Sighting } from './sighting.ts'
import { verbStem } from './verb-stem.ts'
import { wordAt } from './word-at.ts'

/** A cue that was read, and the sightings `from` to `to` (both included) that it is about. */
export interface CueHit<Effect> {
  readonly effect: Effect
  /** Words `first` to `last` of the cue itself. */
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** Words that `..` may stand for, and that `>` may skip. More of them read further and err more often. */
const longestGap = 4
const longestReach = 6

/** What parts two clauses of one sentence. */
const contrast = new Set(['but', 'however', 'though', 'although', 'yet', 'whereas', 'while', 'nevertheless'])

/** What may stand between the skills of one list. */
const listWords = new Set([
  'and',
  'or',
  'nor',
  'as',
  'well',
  'plus',
  'also',
  'even',
  'any',
  'the',
  'a',
  'either',
  'both',
  'then',
  'with',
  'based',
  'especially',
  'particularly',
  'mainly',
  'mostly',
])

/** Reads the cues of every sentence that holds a sighting. Where several rules start at one word, the longest counts. */
export function findCues<Effect>(
  passage: Passage,
  sightings: readonly Sighting[],
  book: CueBook<Effect>,
): CueHit<Effect>[] {
  const reader = new CueReader(passage, sightings, book)
  return reader.read()
}

interface Reading {
  readonly next: number
  readonly from: number
  readonly to: number
}

class CueReader<Effect> {
  readonly #passage: Passage
  readonly #sightings: readonly Sighting[]
  readonly #book: CueBook<Effect>
  /** Sightings of the sentence being read: `#low` up to `#high`. */
  #low = 0
  #high = 0

  constructor(passage: Passage, sightings: readonly Sighting[], book: CueBook<Effect>) {
    this.#passage = passage
    this.#sightings = sightings
    this.#book = book
  }

  read(): CueHit<Effect>[] {
    const { sentence, tokens } = this.#passage
    const hits: CueHit<Effect>[] = []
    while (this.#low < this.#sightings.length) {
      const first = this.#sightings[this.#low]?.first as number
      const number = sentence[first] as number
      this.#high = this.#low
      while (this.#high < this.#sightings.length && sentence[this.#sightings[this.#high]?.first as number] === number)
        this.#high++
      let start = first
      while (start > 0 && sentence[start - 1] === number) start--
      for (let i = start; i < tokens.count && sentence[i] === number; ) {
        const hit = this.#readAt(i)
        if (hit) hits.push(hit)
        i = hit && hit.last > i && hit.effect === 'asserted' ? hit.last + 1 : i + 1
      }
      this.#low = this.#high
    }
    return hits
  }

  #readAt(i: number): CueHit<Effect> | undefined {
    const nth = this.#sightingAt(i)
    if (nth >= 0) return this.#best(this.#book.bySkill, i)
    const word = wordAt(this.#passage, i)
    const rules = this.#book.byWord.get(word)
    const stemmed = this.#book.byStem.size > 0 ? this.#book.byStem.get(verbStem(word)) : undefined
    const starting = this.#opens(i) ? this.#book.anywhere : undefined
    return this.#best([...(rules ?? []), ...(stemmed ?? []), ...(starting ?? [])], i)
  }

  #best(rules: readonly CueRule<Effect>[], i: number): CueHit<Effect> | undefined {
    let best: CueHit<Effect> | undefined
    for (const rule of rules) {
      const reading = rule.opening && !this.#opens(i) ? undefined : this.#match(rule, 0, i, -1, -1)
      if (!reading) continue
      const { from, to } = rule.backwards ? this.#clauseBefore(i) : reading
      const hit = { effect: rule.effect, first: i, last: reading.next - 1, from, to }
      if (best === undefined || hit.last > best.last) best = hit
    }
    return best
  }

  #match(rule: CueRule<Effect>, nth: number, i: number, from: number, to: number): Reading | undefined {
    const step = rule.steps[nth]
    if (step === undefined) return { next: i, from, to }
    if (step.kind === 'reach') return this.#reach(i)
    if (step.kind === 'rest') return this.#rest(i)
    if (step.kind === 'gap') return this.#skip(rule, nth + 1, i, from, to)
    if (step.kind === 'skills') {
      const at = this.#sightingAt(i)
      if (at < 0 || (nth > 0 && this.#isParted(i))) return undefined
      const end = this.#listFrom(at)
      return this.#match(rule, nth + 1, (this.#sightings[end]?.last as number) + 1, at, end)
    }
    if (step.kind !== 'words') return undefined
    if (this.#isWithin(i) && this.#sightingAt(i) < 0 && (nth === 0 || !this.#isParted(i))) {
      const word = wordAt(this.#passage, i)
      if (step.words.has(word) || (step.stems.size > 0 && step.stems.has(verbStem(word)))) {
        const reading = this.#match(rule, nth + 1, i + 1, from, to)
        if (reading) return reading
      }
    }
    return step.optional ? this.#match(rule, nth + 1, i, from, to) : undefined
  }

  #skip(rule: CueRule<Effect>, nth: number, i: number, from: number, to: number): Reading | undefined {
    for (let at = i; at <= i + longestGap; at++) {
      const reading = this.#match(rule, nth, at, from, to)
      if (reading) return reading
      if (!this.#isWithin(at) || this.#breaksClause(at)) return undefined
    }
    return undefined
  }

  /** The next list of skills. */
  #reach(i: number): Reading | undefined {
    for (let at = i; at <= i + longestReach; at++) {
      const nth = this.#sightingAt(at)
      if (nth >= 0) return { next: i, from: nth, to: this.#listFrom(nth) }
      if (!this.#isWithin(at) || this.#breaksClause(at)) return undefined
    }
    return undefined
  }

  /** Every skill to the end of the clause. */
  #rest(i: number): Reading | undefined {
    let from = -1
    let to = -1
    for (let at = i; this.#isWithin(at); at++) {
      const nth = this.#sightingAt(at)
      if (nth >= 0) {
        if (from < 0) from = nth
        to = nth
      }
      if (this.#breaksClause(at, 'comma may pass')) break
    }
    return from < 0 ? undefined : { next: i, from, to }
  }

  #clauseBefore(i: number): Reading {
    let to = this.#low - 1
    while (to + 1 < this.#high && (this.#sightings[to + 1]?.first as number) < i) to++
    let from = to + 1
    let at = i
    while (from > this.#low) {
      const previous = this.#sightings[from - 1] as Sighting
      while (at > previous.last + 1 && !contrast.has(wordAt(this.#passage, at - 1))) at--
      if (at > previous.last + 1) break
      at = previous.first
      from--
    }
    return { next: i, from, to }
  }

  /** The last sighting of the list that starts with sighting `nth`. */
  #listFrom(nth: number): number {
    const isItem = nth > this.#low && this.#startsAfterComma((this.#sightings[nth] as Sighting).first)
    let end = nth
    while (
      end + 1 < this.#high &&
      this.#isListed(this.#sightings[end] as Sighting, this.#sightings[end + 1] as Sighting, isItem)
    )
      end++
    return end
  }

  /** "no Kafka" in the middle of "Java, no Kafka, Docker" is one item. */
  #startsAfterComma(i: number): boolean {
    for (let at = i; at > i - 4 && at > 0; at--) {
      if (at < i && this.#sightingAt(at) >= 0) return false
      if ((this.#passage.tokens.gap[at] as number) & gap.comma) return true
    }
    return false
  }

  #isListed(one: Sighting, next: Sighting, isItem: boolean): boolean {
    for (let i = one.last + 1; i <= next.first; i++) {
      const bits = this.#passage.tokens.gap[i] as number
      if (bits & (gap.dash | gap.colon) || (isItem && bits & gap.comma)) return false
      if (i === next.first) break
      const word = wordAt(this.#passage, i)
      if (!listWords.has(word) && !/^v?\d/.test(word)) return false
    }
    // two names in a row without anything between are no list: "Spring Kafka"
    return true
  }

  #sightingAt(i: number): number {
    for (let low = this.#low, high = this.#high - 1; low <= high; ) {
      const middle = (low + high) >> 1
      const { first } = this.#sightings[middle] as Sighting
      if (first === i) return middle
      if (first < i) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  #isWithin(i: number): boolean {
    const { sentence, tokens } = this.#passage
    return i < tokens.count && sentence[i] === sentence[this.#sightings[this.#low]?.first as number]
  }

  /** Whether a sentence begins with word `i`. */
  #opens(i: number): boolean {
    const { sentence } = this.#passage
    return i === 0 || sentence[i - 1] !== sentence[i]
  }

  /** Whether a comma or the end of a bracket stands before word `i`: no phrase goes on across it. */
  #isParted(i: number): boolean {
    return ((this.#passage.tokens.gap[i] as number) & (gap.comma | gap.close)) !== 0
  }

  /** Whether a clause ends before word `i + 1`. */
  #breaksClause(i: number, comma?: 'comma may pass'): boolean {
    const { tokens } = this.#passage
    if (contrast.has(wordAt(this.#passage, i))) return true
    if (i + 1 >= tokens.count) return true
    const bits = tokens.gap[i + 1] as number
    if (bits & gap.comma && comma) return /^(?:i|we|my|our|so|which)$/.test(wordAt(this.#passage, i + 1))
    return (bits & gap.comma) !== 0 && wordAt(this.#passage, i + 1) !== 'such'
  }
}
