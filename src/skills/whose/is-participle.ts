import { irregularVerbs } from '../../data/irregular-verbs.ts'

const regular = /^\p{L}{2,20}ed$|^(?:run|set|put)$/u

/** Whether a word is the past of a verb, as "built" and "maintained" are. */
export function isParticiple(word: string): boolean {
  return regular.test(word) || word in irregularVerbs
}
