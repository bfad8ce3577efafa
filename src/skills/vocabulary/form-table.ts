import type { Form } from './form.ts'
import type { FormColumns } from './form-columns.ts'
import { HashSlots } from './hash-slots.ts'

/**
 * Every spelling by its hash: a look-up costs the same for 200 skills and for 100,000. An entry leads to the forms that
 * end there, and says whether longer ones go on from there.
 *
 * It holds numbers only, which become forms when a CV names them: it meets few of the many thousands.
 */
export class FormTable {
  readonly #columns: FormColumns
  readonly #slots: HashSlots
  readonly #made = new Map<number, readonly Form[]>()
  readonly #make: (ref: number) => Form

  /** @param make - Makes the form that a number stands for. */
  constructor(columns: FormColumns, make: (ref: number) => Form) {
    this.#columns = columns
    this.#slots = new HashSlots(columns)
    this.#make = make
  }

  /** The entry for a hash; 0 when there is none. */
  find(hash: number): number {
    return this.#slots.find(hash)
  }

  /** The forms that end at an entry. */
  formsAt(entry: number): readonly Form[] {
    const made = this.#made.get(entry)
    if (made) return made
    const forms = this.#refsAt(entry).map((ref) => this.#make(ref))
    const distinct = forms.filter((form, nth) => !forms.slice(0, nth).some((other) => isSame(other, form)))
    this.#made.set(entry, distinct)
    return distinct
  }

  /** Whether longer forms start with what was read so far. */
  goesOn(entry: number): boolean {
    return this.#columns.goesOn[entry] === 1
  }

  /** In the order in which they were added. */
  #refsAt(entry: number): number[] {
    const { newest, refs, older } = this.#columns
    const found: number[] = []
    for (let at = newest[entry] as number; at >= 0; at = older[at] as number) found.push(refs[at] as number)
    return found.reverse()
  }
}

/** The same spelling of the same skill, parted at the same places. */
function isSame(one: Form, other: Form): boolean {
  return (
    one.skill === other.skill &&
    one.key === other.key &&
    one.cuts.length === other.cuts.length &&
    one.cuts.every((cut, nth) => cut === other.cuts[nth])
  )
}
