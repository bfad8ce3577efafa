import { gap } from '../tokens/gap.ts'
import { numberAt } from '../tokens/number-at.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import type { Stretch } from './cue-book.ts'
import type { CueHit } from './cue-hit.ts'
import { type CueRule, type CueStep, hasSign } from './cue-rule.ts'
import type { CueEffects, CueTopic } from './cue-topics.ts'
import { exampleLead } from './example-lead.ts'
import { isContracted } from './is-contracted.ts'
import type { Sighting } from './sighting.ts'
import { type SightingLists, sightingLists } from './sighting-lists.ts'
import { withinBracket } from './within-bracket.ts'

/** Words that `..` may stand for, and that `>` may skip. More of them read further and err more often. */
const longestGap = 4
const longestReach = 6

/** Words that `>>` and `<<` may go over: a long sentence. Bounds the time for hostile text. */
const longestClause = 60

/** What parts two clauses of one sentence. */
const contrast = new Set(['but', 'however', 'though', 'although', 'yet', 'whereas', 'while', 'nevertheless'])

/** After these, somebody else does what is told: "for a client I built", "the client asked me to build". */
const changesDoer = new Set('i we me us myself to and by on with while when where as if because so'.split(' '))
/** They colour a phrase and change nothing: "would also like to", "now want to". */
const fillers = new Set('also now really truly certainly definitely dearly gladly personally'.split(' '))

/** The writer comes back, in any of our languages. */
const writer =
  /^(?:i|we|my|our|ours|mine|so|which|ich|wir|meine?|je|j|nous|mon|ma|yo|nosotros|mi|eu|nós|meu|minha|ik|wij|mijn|io|noi|mio|mia)$/

const small = /\p{Ll}/u

type Hit<Topic extends CueTopic> = CueHit<CueEffects[Topic]>

type WordStep = Extract<CueStep, { readonly optional: boolean }>

interface Reading {
  /** The word after the cue. */
  readonly next: number
  readonly from: number
  readonly to: number
}

/** Reads the cues of one sentence after another. Where several rules start at one word, the longest counts. */
export class CueReader<Topic extends CueTopic> {
  readonly #passage: Passage
  readonly #sightings: readonly Sighting[]
  readonly #topic: Topic
  readonly #lists: SightingLists
  /** A word before which a comma parts nothing. */
  #crossed = -1
  /** The first word of the reading at hand. */
  #start = -1

  constructor(passage: Passage, sightings: readonly Sighting[], topic: Topic) {
    this.#passage = passage
    this.#sightings = sightings
    this.#topic = topic
    this.#lists = sightingLists(passage, sightings)
  }

  /** Adds the cues of a sentence, from the rules that may start in its stretches. */
  read(stretches: readonly Stretch[], hits: Hit<Topic>[]): void {
    let next = 0
    for (const stretch of stretches) {
      if (stretch.topic !== this.#topic) continue
      for (next = Math.max(next, stretch.start); next < stretch.end; next++) {
        const hit = this.#readAt(next, stretch)
        if (!hit || (hit.effect === 'negated' && isContracted(this.#passage, next))) continue
        hits.push(hit)
        // an exception covers its words: the "not" of "not only" is no other cue
        if (hit.effect === 'asserted') next = Math.max(hit.last, next)
      }
    }
  }

  #readAt(i: number, { atSkills, anywhere, atWords, openings }: Stretch): Hit<Topic> | undefined {
    const nth = this.#lists.at(i)
    if (nth >= 0) {
      const hit = this.#lists.startsList(nth) ? this.#longest(atSkills, i) : undefined
      // "eager to learn" is a skill and a turn of phrase
      if (hit || this.#isName(i)) return hit
    }
    const starting = anywhere.length > 0 && this.#opens(i) ? this.#longest(anywhere, i) : undefined
    const hash = this.#passage.tokens.hash[i] as number
    return starting ?? (hasSign(openings, hash) ? this.#longest(atWords, i, hash) : undefined)
  }

  /** @param hash - Of the word that the rules must start with. */
  #longest(rules: readonly CueRule[], i: number, hash?: number): Hit<Topic> | undefined {
    let best: Hit<Topic> | undefined
    let order = 0
    this.#start = i
    for (const rule of rules) {
      if ((hash !== undefined && !startsWith(rule, hash)) || (rule.opening && !this.#opens(i))) continue
      const reading = this.#match(rule, 0, i, -1, -1)
      if (
        !reading ||
        (best && (reading.next - 1 < best.last || (reading.next - 1 === best.last && rule.order > order)))
      )
        continue
      const { from, to } = rule.backwards ? this.#clauseBefore(i) : reading
      const whole = { effect: rule.effect as CueEffects[Topic], first: i, last: reading.next - 1, from, to }
      const hit = withinBracket(whole, this.#passage, this.#sightings)
      if (hit !== whole && hit.from > hit.to) continue
      order = rule.order
      best = hit
    }
    return best
  }

  #match(rule: CueRule, nth: number, i: number, from: number, to: number): Reading | undefined {
    const step = rule.steps[nth]
    if (step === undefined) return { next: i, from, to }
    if (step.kind === 'reach') return this.#reach(i)
    if (step.kind === 'rest') return this.#rest(i)
    if (step.kind === 'end')
      return this.#isSameSentence(i, i - 1) && !this.#isParted(i) ? undefined : { next: i, from, to }
    if (step.kind === 'sign') return this.#crosses(i, step.bits, () => this.#match(rule, nth + 1, i, from, to))
    if (step.kind === 'gap') return this.#skip(rule, nth + 1, i, from, to, step.anyDoer)
    if (step.kind === 'skills') {
      const at = this.#lists.at(i)
      if (at < 0 || (i !== this.#start && (!this.#isSameSentence(i, i - 1) || this.#isParted(i) || this.#isOpened(i))))
        return undefined
      const end = this.#lists.endOf(at)
      const next = (this.#sightings[end]?.last as number) + 1
      const read = () => this.#match(rule, nth + 1, next, at, end)
      // "The app (Flutter, Dart) was made by others": what is said of a thing is said of the skills in its bracket
      const isBracket = nth === 0 && this.#isOpened(i) && this.#passage.tokens.gap[next] === (gap.close | gap.space)
      return isBracket ? this.#crosses(next, gap.close, read) : read()
    }
    if (this.#continues(i)) {
      const isWord = this.#isWord(step, i)
      const reading = isWord ? this.#match(rule, nth + 1, i + 1, from, to) : undefined
      if (reading) return reading
      if (nth > 0 && !isWord && fillers.has(wordAt(this.#passage, i))) return this.#match(rule, nth, i + 1, from, to)
    }
    return step.optional ? this.#match(rule, nth + 1, i, from, to) : undefined
  }

  #isWord(step: WordStep, i: number): boolean {
    if (step.kind === 'number') return numberAt(this.#passage, i) !== undefined
    return step.words.has(wordAt(this.#passage, i))
  }

  #skip(rule: CueRule, nth: number, i: number, from: number, to: number, anyDoer: boolean): Reading | undefined {
    if (i > 0 && rule.steps[0]?.kind !== 'gap' && (!this.#isSameSentence(i, i - 1) || this.#isParted(i)))
      return undefined
    for (let at = i; at <= i + longestGap; at++) {
      const reading = this.#match(rule, nth, at, from, to)
      if (reading) return reading
      // "Kafka (the Java part belonged to others)"
      if (from >= 0 && at < this.#passage.tokens.count && this.#isOpened(at)) return undefined
      if (this.#endsClause(at) && rule.steps[nth]?.kind === 'sign') return this.#match(rule, nth, at + 1, from, to)
      if (this.#endsClause(at) || (!anyDoer && changesDoer.has(wordAt(this.#passage, at)))) return undefined
    }
    return undefined
  }

  /** Reads on behind a sign before word `i`, which parts nothing for the row that names it. */
  #crosses(i: number, bits: number, read: () => Reading | undefined): Reading | undefined {
    if (!this.#isSameSentence(i, i - 1) || ((this.#passage.tokens.gap[i] as number) & bits) === 0) return undefined
    const before = this.#crossed
    this.#crossed = i
    const reading = read()
    this.#crossed = before
    return reading
  }

  /** The next list of skills. */
  #reach(i: number): Reading | undefined {
    for (let at = i; at <= i + longestReach; at++) {
      const nth = this.#lists.at(at)
      if (nth >= 0 && this.#isSameSentence(at, i - 1)) return { next: i, from: nth, to: this.#lists.endOf(nth) }
      // "instead of a rewrite I used Kafka"
      if (this.#endsClause(at) || /^(?:i|we)$/.test(wordAt(this.#passage, at))) return undefined
    }
    return undefined
  }

  /** Every skill to the end of the clause. */
  #rest(i: number): Reading | undefined {
    let from = -1
    let to = -1
    for (let at = i; at < i + longestClause && this.#isSameSentence(at, i - 1); at++) {
      const nth = this.#lists.at(at)
      if (nth >= 0) {
        if (from < 0) from = nth
        to = nth
      }
      if (this.#endsClause(at, 'commas may pass')) break
    }
    return from < 0 ? undefined : { next: i, from, to }
  }

  /** Every skill from the start of the clause. */
  #clauseBefore(i: number): Reading {
    let from = Number.MAX_SAFE_INTEGER
    let to = -1
    for (let at = i - 1; at >= 0 && at > i - longestClause; at--) {
      if (!this.#isSameSentence(at, i) || contrast.has(wordAt(this.#passage, at))) break
      const nth = this.#lists.at(at)
      if (nth < 0) continue
      if (to < 0) to = nth
      from = nth
    }
    return { next: i, from, to }
  }

  #isSameSentence(i: number, other: number): boolean {
    const { sentence, tokens } = this.#passage
    return i < tokens.count && sentence[i] === sentence[other]
  }

  #opens(i: number): boolean {
    return i === 0 || !this.#isSameSentence(i - 1, i)
  }

  /** Whether a skill with a capital stands at word `i`; "documentation" and "cats" are words as well. */
  #isName(i: number): boolean {
    const nth = this.#lists.at(i)
    if (nth < 0) return false
    const { form, start } = this.#sightings[nth] as Sighting
    return !form.isSmall && !(form.guard && small.test(this.#passage.text.charAt(start)))
  }

  /** Whether word `i` may be the next of a phrase: no name, same sentence, no comma or closing bracket before it. */
  #continues(i: number): boolean {
    if (i >= this.#passage.tokens.count || this.#isName(i)) return false
    if (i === this.#start) return true
    return this.#isSameSentence(i, i - 1) && (!this.#isParted(i) || this.#isRelative(i) || this.#closesWord(i))
  }

  /** "not (yet) used": one word in brackets parts nothing. */
  #closesWord(i: number): boolean {
    const { gap: gaps } = this.#passage.tokens
    return gaps[i] === (gap.close | gap.space) && ((gaps[i - 1] as number) & gap.open) !== 0
  }

  /** "the DevOps team, who ran Jenkins". */
  #isRelative(i: number): boolean {
    return this.#passage.tokens.gap[i] === (gap.comma | gap.space) && /^wh(?:o|ich)$/.test(wordAt(this.#passage, i))
  }

  #isParted(i: number): boolean {
    return i !== this.#crossed && ((this.#passage.tokens.gap[i] as number) & (gap.comma | gap.close)) !== 0
  }

  /** "for 30 clients (HTML, CSS)": what a bracket holds is not what stands before it. */
  #isOpened(i: number): boolean {
    return ((this.#passage.tokens.gap[i] as number) & gap.open) !== 0
  }

  /** Whether a clause ends at or right after word `i`. */
  #endsClause(i: number, commas?: 'commas may pass'): boolean {
    if (!this.#isSameSentence(i + 1, i) || contrast.has(wordAt(this.#passage, i))) return true
    const bits = this.#passage.tokens.gap[i + 1] as number
    if ((bits & gap.comma) === 0) return false
    return commas ? writer.test(wordAt(this.#passage, i + 1)) : exampleLead(this.#passage, i + 1) === 0
  }
}

function startsWith({ openings, openingSigns }: CueRule, hash: number): boolean {
  return hasSign(openingSigns, hash) && openings.has(hash)
}
