import { irregularVerbs } from '../data/irregular-verbs.ts'
import { stemOf } from './stem.ts'

/** The stem that all forms of a verb share: "wrote", "written" and "writes" are one. */
export function verbStem(word: string): string {
  return stemOf(Object.hasOwn(irregularVerbs, word) ? (irregularVerbs[word] as string) : word)
}
