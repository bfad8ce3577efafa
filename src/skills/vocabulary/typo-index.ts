import { technicalCapitals } from '../../data/cues/evidence-cues.ts'
import { lookalikes } from '../../data/lookalikes.ts'
import { lazy } from '../../lazy.ts'
import { hashOf } from '../tokens/hash.ts'
import type { Form } from './form.ts'
import type { FormTable } from './form-table.ts'
import { isOneSlipAway } from './is-one-slip-away.ts'
import { similarityOf } from './similarity-of.ts'
import type { TaxonomyRow } from './taxonomy.ts'

/** Letters that both words must have; shorter ones have too many neighbours that are words themselves. */
const shortest = 6

/**
 * Jaro–Winkler that both words must reach, in prose and among skills; "mysql" and "mssql" have 0.88, "teraform" and
 * "terraform" 0.92, "kubernets" and "kubernetes" 0.98.
 */
const closest = { prose: 0.94, list: 0.89, pair: 0.92 }

/** Where a word stands: an item of a list of skills is hardly anything but one; a pair is two words, joined. */
export type Place = keyof typeof closest

/** Two words, to be joined: "Srping Boot". */
const pair = /^[a-z]{3,20} [a-z]{3,20}$/

/** Words remembered at most; CVs share most of theirs. */
const remembered = 20_000

const noSlips = lazy(lookalikes)

/** Finds the spelling that a word was meant to be, when one letter is missing, doubled, wrong or swapped. */
export class TypoIndex {
  readonly #forms: FormTable
  /** The words of all spellings: "developer" is no misspelt JDeveloper. */
  readonly #known = new Set<string>(technicalCapitals)
  /** Spellings of one word by their first letter and their length. */
  readonly #spellings = new Map<string, string[]>()
  readonly #found: Readonly<Record<Place, Map<string, Form | undefined>>> = {
    prose: new Map(),
    list: new Map(),
    pair: new Map(),
  }

  constructor(rows: readonly TaxonomyRow[], forms: FormTable) {
    this.#forms = forms
    for (const { name, aliases = [] } of rows) {
      this.#learn(name.toLowerCase())
      for (const alias of aliases) this.#learn(alias.toLowerCase())
    }
  }

  /**
   * The form a folded word is closest to; nothing for words that are forms.
   */
  find(word: string, place: Place): Form | undefined {
    if (word.length < shortest) return undefined
    const found = this.#found[place]
    const known = found.get(word)
    if (known || found.has(word)) return known
    const form = this.#search(word, place)
    if (found.size >= remembered) found.clear()
    found.set(word, form)
    return form
  }

  #learn(spelling: string): void {
    const isWord = /^[a-z]+$/.test(spelling)
    if (!isWord) for (const word of spelling.split(/[^a-z]+/)) this.#known.add(word)
    const isPair = pair.test(spelling)
    if (!(isWord || isPair) || spelling.length < shortest) return
    const joined = spelling.replace(' ', '')
    const key = keyOf(joined, joined.length, isPair)
    const alike = this.#spellings.get(key)
    if (alike) alike.push(joined)
    else this.#spellings.set(key, [joined])
  }

  #search(word: string, place: Place): Form | undefined {
    if (!/^[a-z]+$/.test(word) || noSlips().has(word)) return undefined
    if (this.#known.has(word) || this.#formOf(word)) return undefined
    // "Graphana", "Symphony"; in prose the latter is an orchestra
    const sounding = place === 'list' && word.includes('ph') ? this.#formOf(word.replace('ph', 'f')) : undefined
    if (sounding && !sounding.isOrdinary) return sounding
    let best: string | undefined
    let likeness = closest[place]
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      for (const spelling of this.#spellings.get(keyOf(word, length, place === 'pair')) ?? []) {
        if (!isOneSlipAway(word, spelling) || word === `${spelling}s`) continue
        // "Jenkin" is a name
        if (place === 'prose' && (word.startsWith(spelling) || spelling.startsWith(word))) continue
        const similarity = similarityOf(word, spelling)
        if (similarity > likeness) [best, likeness] = [spelling, similarity]
      }
    }
    const form = best === undefined ? undefined : this.#formOf(best)
    return form?.isOrdinary ? undefined : form
  }

  #formOf(word: string): Form | undefined {
    return this.#forms.formsAt(this.#forms.find(hashOf(word))).find(({ key }) => key === word)
  }
}

function keyOf(word: string, length: number, isPair: boolean): string {
  return `${word[0]}${length}${isPair ? '+' : ''}`
}
