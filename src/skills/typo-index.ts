import { technicalCapitals } from '../data/cues/evidence-cues.ts'
import type { Form } from './form.ts'
import type { FormTable } from './form-table.ts'
import { hashOf } from './hash.ts'
import { isOneSlipAway } from './is-one-slip-away.ts'
import { similarityOf } from './similarity-of.ts'
import type { TaxonomyRow } from './taxonomy.ts'

/** Letters that a spelling must have, and that a word must have; shorter ones have too many neighbours. */
const shortest = 6
const shortestWord = 5

/**
 * Jaro–Winkler that both words must reach, in prose and among skills; "mysql" and "mssql" have 0.88, "teraform" and
 * "terraform" 0.92, "kubernets" and "kubernetes" 0.98.
 */
const closest = { prose: 0.94, list: 0.89 }

/** Words of two, to be joined: "Srping Boot". More letters make sure that it is one name. */
const pair = /^[a-z]{3,20} [a-z]{3,20}$/

/** Words that are no slip. */
const lookalikes = new Set(
  'angler casual consult consults docket expert express granular informatics magnet preston rabbits singular spirit sprint'.split(
    ' ',
  ),
)

/** Words remembered at most; CVs share most of theirs. */
const remembered = 20_000

/** Finds the spelling that a word was meant to be, when one letter is missing, doubled, wrong or swapped. */
export class TypoIndex {
  readonly #forms: FormTable
  /** The words of all spellings: "developer" is no misspelt JDeveloper. */
  readonly #known = new Set<string>(technicalCapitals)
  /** Spellings of one word by their first letter and their length. */
  readonly #spellings = new Map<string, string[]>()
  readonly #found = new Map<string, Form | undefined>()

  constructor(rows: readonly TaxonomyRow[], forms: FormTable) {
    this.#forms = forms
    for (const { name, aliases = [] } of rows) {
      this.#learn(name.toLowerCase())
      for (const alias of aliases) this.#learn(alias.toLowerCase())
    }
  }

  /**
   * The form a folded word is closest to; nothing for words that are forms.
   *
   * @param place An item of a list of skills is hardly anything but one; in prose, the likeness must be greater.
   */
  find(word: string, place: 'prose' | 'list'): Form | undefined {
    const key = `${word} ${place}`
    if (this.#found.has(key)) return this.#found.get(key)
    const form = this.#search(word, place)
    if (this.#found.size >= remembered) this.#found.clear()
    this.#found.set(key, form)
    return form
  }

  #learn(spelling: string): void {
    const isWord = /^[a-z]+$/.test(spelling)
    if (!isWord) for (const word of spelling.split(/[^a-z]+/)) this.#known.add(word)
    if (!(isWord || pair.test(spelling)) || spelling.length < shortest) return
    const joined = spelling.replace(' ', '')
    const key = keyOf(joined, joined.length)
    const alike = this.#spellings.get(key)
    if (alike) alike.push(joined)
    else this.#spellings.set(key, [joined])
  }

  #search(word: string, place: 'prose' | 'list'): Form | undefined {
    if (word.length < shortestWord || !/^[a-z]+$/.test(word) || lookalikes.has(word)) return undefined
    if (this.#known.has(word) || this.#formOf(word)) return undefined
    let best: string | undefined
    let likeness = closest[place]
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      for (const spelling of this.#spellings.get(keyOf(word, length)) ?? []) {
        // "Jenkin" is a name and "dockers" a trade
        if (!isOneSlipAway(word, spelling)) continue
        if (place === 'prose' && (word.startsWith(spelling) || spelling.startsWith(word))) continue
        if (word === `${spelling}s`) continue
        const similarity = similarityOf(word, spelling)
        if (similarity > likeness) [best, likeness] = [spelling, similarity]
      }
    }
    return best === undefined ? undefined : this.#formOf(best)
  }

  #formOf(word: string): Form | undefined {
    return this.#forms.formsAt(this.#forms.find(hashOf(word))).find(({ key }) => key === word)
  }
}

function keyOf(word: string, length: number): string {
  return `${word[0]}${length}`
}
