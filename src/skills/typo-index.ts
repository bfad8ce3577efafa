import { technicalCapitals } from '../data/cues/evidence-cues.ts'
import type { Form } from './form.ts'
import { similarityOf } from './similarity-of.ts'

/** Letters that both words must have; shorter ones have too many neighbours that are words themselves. */
const shortest = 6

/** Jaro–Winkler that both words must reach; "mysql" and "mssql" have 0.88, "kubernets" and "kubernetes" 0.98. */
const closest = 0.94

/** Words remembered at most; CVs share most of theirs. */
const remembered = 20_000

/** Finds the spelling that a word was meant to be, when one letter is missing, doubled, wrong or swapped. */
export class TypoIndex {
  /** The words of all spellings: "developer" is no misspelt JDeveloper. */
  readonly #known = new Set<string>(technicalCapitals)
  /** Forms by every word that comes from leaving out one of their letters. */
  readonly #byRemainder = new Map<string, Form[]>()

  readonly #found = new Map<string, Form | undefined>()

  constructor(forms: Iterable<Form>) {
    for (const form of forms) {
      this.#known.add(form.key)
      for (const word of form.spelling.toLowerCase().split(/[^a-z]+/)) this.#known.add(word)
      if (form.key.length < shortest || form.words > 1 || form.isDoubtful || !/^[a-z]+$/.test(form.key)) continue
      for (const remainder of remaindersOf(form.key)) {
        const others = this.#byRemainder.get(remainder)
        if (others) others.push(form)
        else this.#byRemainder.set(remainder, [form])
      }
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

  #search(word: string): Form | undefined {
    if (word.length < shortest || !/^[a-z]+$/.test(word) || this.#known.has(word)) return undefined
    let best: Form | undefined
    let likeness = closest
    for (const remainder of remaindersOf(word)) {
      for (const form of this.#byRemainder.get(remainder) ?? []) {
        // "Jenkin" is a name and "dockers" a trade
        if (word[0] !== form.key[0] || word.startsWith(form.key) || form.key.startsWith(word)) continue
        const similarity = similarityOf(word, form.key)
        if (similarity > likeness) [best, likeness] = [form, similarity]
      }
    }
    return best
  }
}

function remaindersOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}
