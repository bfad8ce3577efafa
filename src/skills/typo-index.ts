import { technicalCapitals } from '../data/cues/evidence-cues.ts'
import type { Form } from './form.ts'
import type { FormTable } from './form-table.ts'
import { hashOf } from './hash.ts'
import { isOneSlipAway } from './is-one-slip-away.ts'
import { similarityOf } from './similarity-of.ts'
import type { TaxonomyRow } from './taxonomy.ts'

/** Letters that both words must have; shorter ones have too many neighbours that are words themselves. */
const shortest = 6

/** Jaro–Winkler that both words must reach; "mysql" and "mssql" have 0.88, "kubernets" and "kubernetes" 0.98. */
const closest = 0.94

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

  /** The form a folded word is closest to; nothing for words that are forms, or forms with an ending. */
  find(word: string): Form | undefined {
    if (this.#found.has(word)) return this.#found.get(word)
    const form = this.#search(word)
    if (this.#found.size >= remembered) this.#found.clear()
    this.#found.set(word, form)
    return form
  }

  #learn(spelling: string): void {
    if (!/^[a-z]+$/.test(spelling)) {
      for (const word of spelling.split(/[^a-z]+/)) this.#known.add(word)
    } else if (spelling.length >= shortest) {
      const key = keyOf(spelling, spelling.length)
      const alike = this.#spellings.get(key)
      if (alike) alike.push(spelling)
      else this.#spellings.set(key, [spelling])
    }
  }

  #search(word: string): Form | undefined {
    if (word.length < shortest || !/^[a-z]+$/.test(word) || this.#known.has(word) || this.#formOf(word))
      return undefined
    let best: string | undefined
    let likeness = closest
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      for (const spelling of this.#spellings.get(keyOf(word, length)) ?? []) {
        // "Jenkin" is a name and "dockers" a trade
        if (!isOneSlipAway(word, spelling) || word.startsWith(spelling) || spelling.startsWith(word)) continue
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
