import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import type { Doer } from './read-doer.ts'

/** "the data team" may be where the writer sat; these cannot. */
const strangers =
  /^(?:another|other|others|external|outside|outsourced|offshore|nearshore|neighbouring|neighboring|freelance)$/

/** Whether somebody is certain to be another than the writer, without a verb that says so. */
export function isStranger(passage: Passage, { first, last, kind }: Doer): boolean {
  if (kind === 'outsider') return true
  for (let i = first; i <= last; i++) if (strangers.test(wordAt(passage, i))) return true
  return false
}
