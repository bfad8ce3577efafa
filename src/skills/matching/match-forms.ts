import { foldCode } from '../tokens/fold-code.ts'
import { gap } from '../tokens/gap.ts'
import { hashJoin, hashOf, hashStep, longestWord } from '../tokens/hash.ts'
import { isDigit } from '../tokens/is-digit.ts'
import { isUpper } from '../tokens/is-upper.ts'
import { lengthAt } from '../tokens/length-at.ts'
import { opensWithTime } from '../tokens/opens-with-time.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import type { Form } from '../vocabulary/form.ts'
import type { FormTable } from '../vocabulary/form-table.ts'
import type { Candidate } from './candidate.ts'
import { endOfVersions } from './end-of-versions.ts'
import { type Family, familyAfter } from './family-after.ts'
import { isPartedAtHump } from './is-parted-at-hump.ts'
import { isWrittenLike } from './is-written-like.ts'
import { keepsFamily } from './keeps-family.ts'
import { nameEnd } from './name-end.ts'
import { rank } from './rank.ts'
import { readVersion } from './read-version.ts'
import { spells } from './spells.ts'
import { versionDigits } from './version-digits.ts'

/** What may stand inside a name: "Spring Boot", "Spring-Boot", "Spring\nBoot", "Node.js", "micro-\nservices". */
const joining: number = gap.space | gap.hyphen | gap.dot | gap.newline

/** Words of a label before its colon; of more it is none. */
const longestLabel = 5

/** What stands before an item of a list. */
const listing: number = gap.comma | gap.newline | gap.item | gap.open | gap.slash | gap.colon

const slashCode = 0x2f
const andHash = hashOf('and')
const orHash = hashOf('or')
const noHash = hashOf('no')
const myHash = hashOf('my')

/** What may stand between items that share their last word. */
const sharing: number = gap.space | gap.comma | gap.slash | gap.and | gap.hyphen

const noFamily: Family = { hash: 0, opens: 0 }

/** Words of an item of a family, as in "Azure (Functions, Service Bus)". */
const longestItem = 4

/** Words that a shared head may stand away: "unit, integration and contract tests". */
const longestShare = 6

/**
 * Every place where a spelling stands, longest first, none inside another. One pass over the words.
 *
 * @param sentence Number of the sentence or item that each word stands in.
 */
export function matchForms(text: string, tokens: Tokens, forms: FormTable, sentence?: Int32Array): Candidate[] {
  return new FormReader(text, tokens, forms, sentence).read()
}

class FormReader {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #table: FormTable
  readonly #sentence: Int32Array | undefined

  constructor(text: string, tokens: Tokens, table: FormTable, sentence: Int32Array | undefined) {
    this.#text = text
    this.#tokens = tokens
    this.#table = table
    this.#sentence = sentence
  }

  read(): Candidate[] {
    const candidates: Candidate[] = []
    let family = noFamily
    for (let first = 0; first < this.#tokens.count; first++) {
      if (family.hash !== 0 && first !== family.opens && !keepsFamily(this.#tokens.gap[first] as number))
        family = noFamily
      if (family.hash === 0 && !this.#mayStart(first)) continue
      const match =
        this.#longest(first) ??
        this.#withSharedHead(first) ??
        (family.hash === 0 ? undefined : this.#inFamily(first, family.hash))
      if (match === undefined) continue
      candidates.push(match)
      if (!match.loose) family = familyAfter(this.#tokens, match, family)
      first = match.last
    }
    return candidates
  }

  /** Most words are in no name, and passed over by one look. */
  #mayStart(i: number): boolean {
    if (this.#table.find(this.#tokens.hash[i] as number) !== 0) return true
    return this.#isHyphenated(i + 1) || this.#nameEndOf(i) >= 0
  }

  /** Reads on from `first` as long as some form does; the longest that ends on the way wins. */
  #longest(first: number): Candidate | undefined {
    let best: Candidate | undefined
    let above: Candidate | undefined
    let below = 0
    let hash = 0
    for (let last = first; last < this.#tokens.count; last++) {
      const length = this.#lengthOf(last)
      if (length > longestWord) break
      if (last > first) {
        const joined = this.#join(first, last, hash)
        if (joined === undefined || (best && (this.#startsItem(first, last) || this.#opensLabel(last)))) break
        hash = joined
        if (best && below === 0 && this.#startsLine(last)) [above, below] = [best, last]
      }
      const whole = hashJoin(hash, this.#tokens.hash[last] as number, length)
      const entry = this.#table.find(whole)
      const form = entry === 0 ? undefined : this.#fitting(entry, first, last, this.#tokens.end[last] as number)
      if (form) best = this.#candidate(form, first, last)
      else best = this.#withVersion(first, last, hash) ?? best
      if (!this.#table.goesOn(entry) && !(last === first && this.#isHyphenated(last + 1))) break
      hash = whole
    }
    // "Java\nSpring Boot" is not Java Spring
    return above && best && (this.#longest(below)?.last ?? 0) > best.last ? above : best
  }

  /** "Spring Boot\nMicroservices": a skill on a line of its own is not the end of the one above. */
  #startsItem(first: number, i: number): boolean {
    if (first > 0 && ((this.#tokens.gap[first] as number) & listing) === 0) return false
    return this.#startsLine(i) && this.#table.formsAt(this.#table.find(this.#tokens.hash[i] as number)).length > 0
  }

  /** "…, SQL\nLanguages (basic): Go": the label of the next list is not the end of an item. */
  #opensLabel(i: number): boolean {
    if (!this.#startsLine(i)) return false
    for (let at = i + 1; at <= i + longestLabel && at < this.#tokens.count; at++) {
      const bits = this.#tokens.gap[at] as number
      if (bits & gap.colon) return true
      if (bits & (gap.comma | gap.newline | gap.item)) return false
    }
    return false
  }

  /** Word `i` starts a line that does not go on from the one above. */
  #startsLine(i: number): boolean {
    return ((this.#tokens.gap[i] as number) & gap.newline) !== 0 && this.#sentence?.[i] !== this.#sentence?.[i - 1]
  }

  /** "unit" of "unit, integration and contract tests". */
  #withSharedHead(first: number): Candidate | undefined {
    const length = this.#lengthOf(first)
    if (length > longestWord || !this.#table.goesOn(this.#table.find(this.#tokens.hash[first] as number)))
      return undefined
    let isShared = false
    for (let last = first + 1; last <= first + longestShare && last < this.#tokens.count; last++) {
      const bits = this.#tokens.gap[last] as number
      if ((bits & ~sharing) !== 0 || this.#lengthOf(last) > longestWord) return undefined
      if (isShared) {
        const form = this.#sharedForm(first, last)
        if (form) return this.#candidate(form, first, first)
      }
      const hash = this.#tokens.hash[last]
      if (hash === andHash || hash === orHash || bits & (gap.slash | gap.and)) isShared = true
      else if (last === first + 1 && !(bits & gap.comma)) return undefined
    }
    return undefined
  }

  #sharedForm(first: number, last: number): Form | undefined {
    const hash = hashJoin(this.#tokens.hash[first] as number, this.#tokens.hash[last] as number, this.#lengthOf(last))
    const letters = this.#lengthOf(first) + this.#lengthOf(last)
    return this.#table.formsAt(this.#table.find(hash)).find(({ key, words }) => words === 2 && key.length === letters)
  }

  /** The hash with what the gap before word `last` adds to it; undefined when no name goes across that gap. */
  #join(first: number, last: number, hash: number): number | undefined {
    const bits = this.#tokens.gap[last] as number
    if ((bits & ~joining) === 0) {
      if (bits & gap.dot && bits & gap.space) return undefined
      return last === first + 1 && bits & gap.space && this.#isDeterminer(first) ? undefined : hash
    }
    if ((bits & ~(gap.slash | gap.space)) === 0) return hashStep(hash, slashCode)
    if ((bits & ~(gap.and | gap.space)) === 0) return hashJoin(hash, andHash, 3)
    // "tests d'intégration"
    if (bits === gap.quote || (bits === gap.plus && this.#lengthOf(last - 1) === 1)) return hash
    return undefined
  }

  /** "no SQL" and "my SQL" are not NoSQL and MySQL; "no-sql" is, and so is ", My SQL" with its capital. */
  #isDeterminer(i: number): boolean {
    const hash = this.#tokens.hash[i]
    if (hash !== noHash && hash !== myHash) return false
    const next = this.#tokens.gap[i + 2]
    // "My SQL is good"
    if (hash === myHash && next === gap.space && this.#opensLine(i)) return true
    const isItem = i === 0 ? i + 2 >= this.#tokens.count || ((next ?? 0) & listing) !== 0 : this.#isInList(i)
    return !isItem || !isUpper(this.#text.charCodeAt(this.#tokens.start[i] as number))
  }

  #opensLine(i: number): boolean {
    return i === 0 || ((this.#tokens.gap[i] as number) & (gap.newline | gap.stop | gap.item | gap.block)) !== 0
  }

  /** After a delimiter, or after a blank alone: a capital inside a line belongs to a name. */
  #isInList(i: number): boolean {
    const bits = this.#tokens.gap[i] as number
    return bits === gap.space || (bits & listing) !== 0
  }

  /** A hyphen may part any name: "micro-services", "REST-ful". */
  #isHyphenated(i: number): boolean {
    return i < this.#tokens.count && ((this.#tokens.gap[i] as number) & ~gap.newline) === gap.hyphen
  }

  /** Of the forms that end at an entry and stand here, the one that is most likely meant. */
  #fitting(entry: number, first: number, last: number, until: number): Form | undefined {
    let best: Form | undefined
    for (const form of this.#table.formsAt(entry)) {
      if (!spells(this.#text, this.#tokens, first, last, form.key, until, form.cuts)) continue
      if (last > first && versionDigits(form) > 0 && opensWithTime(this.#text.slice(until, until + 10))) continue
      if (!isWrittenLike(form, this.#text, this.#tokens.start[first] as number, until)) continue
      if (best === undefined || rank(form, last - first + 1) < rank(best, last - first + 1)) best = form
    }
    return best
  }

  #candidate(form: Form, first: number, last: number): Candidate {
    const end = this.#tokens.end[last] as number
    const digits = versionDigits(form)
    if (digits > 0) return this.#versioned(form, first, last, end - digits)
    const loose = last > first && isPartedAtHump(this.#text, this.#tokens, first, last, form)
    const version = readVersion(this.#text, end)
    return { form, first, last, start: this.#tokens.start[first] as number, end, version, loose }
  }

  /** "HTML5", "Python3.11", "Oracle19c", "Javakurs" where the vocabulary holds the name alone; not "C3" or "R2". */
  #withVersion(first: number, last: number, prefix: number): Candidate | undefined {
    const start = this.#tokens.start[last] as number
    const letters = this.#nameEndOf(last)
    // "Go microservices" are no services of Go Micro
    if (letters < 0 || (last > first && !isDigit(this.#text.charCodeAt(letters)))) return undefined
    let hash = 0
    for (let at = start; at < letters; at++) {
      const code = this.#text.charCodeAt(at)
      hash = hashStep(hash, foldCode(code) || code)
    }
    const entry = this.#table.find(hashJoin(prefix, hash, letters - start))
    const form = this.#fitting(entry, first, last, letters)
    return form && this.#versioned(form, first, last, letters)
  }

  /** Up to the end of the version: the words of "Go1.21" are three. */
  #versioned(form: Form, first: number, word: number, letters: number): Candidate {
    const start = this.#tokens.start[first] as number
    if (!isDigit(this.#text.charCodeAt(letters)))
      return { form, first, last: word, start, end: letters, version: undefined, loose: false }
    let end = this.#tokens.end[word] as number
    end += /^(?:\.\d{1,3}){1,3}(?![\w.]?\d)/.exec(this.#text.slice(end, end + 16))?.[0].length ?? 0
    let last = word
    while (last + 1 < this.#tokens.count && (this.#tokens.end[last + 1] as number) <= end) last++
    const version = this.#text.slice(letters, endOfVersions(this.#text, end))
    return { form, first, last, start, end, version, loose: false }
  }

  /** An item that is a name only with the family's: "Service Bus" in "Azure (Functions, Service Bus)". */
  #inFamily(first: number, family: number): Candidate | undefined {
    let hash = family
    let best: Candidate | undefined
    for (let last = first; last < this.#tokens.count && last < first + longestItem; last++) {
      if (this.#lengthOf(last) > longestWord || (last > first && this.#join(first, last, hash) !== hash)) break
      hash = hashJoin(hash, this.#tokens.hash[last] as number, this.#lengthOf(last))
      const entry = this.#table.find(hash)
      if (entry === 0) break
      const end = this.#tokens.end[last] as number
      const length = this.#lettersFrom(first, last)
      const form = this.#table
        .formsAt(entry)
        .find(
          ({ key }) => key.length > length && spells(this.#text, this.#tokens, first, last, key.slice(-length), end),
        )
      // "R (2 years)" is no R2
      if (form && !/^\d+$/.test(form.key.slice(-length))) {
        best = { form, first, last, start: this.#tokens.start[first] as number, end, version: undefined, loose: true }
      }
      if (!this.#table.goesOn(entry)) break
    }
    return best
  }

  #nameEndOf(i: number): number {
    return nameEnd(this.#text, this.#tokens.start[i] as number, this.#tokens.end[i] as number)
  }

  #lengthOf(i: number): number {
    return lengthAt(this.#text, this.#tokens, i)
  }

  #lettersFrom(first: number, last: number): number {
    let letters = 0
    for (let i = first; i <= last; i++) letters += this.#lengthOf(i)
    return letters
  }
}
