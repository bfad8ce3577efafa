import { openingVerbs } from '../../data/entry-labels.ts'
import { foldText } from '../lines/fold-text.ts'

const verbs = new Set(openingVerbs)

/** Begins with a verb of doing: "Rebuilt the portal", "migrating the batch jobs". */
export function opensDeed(text: string): boolean {
  const opening = foldText(text.split(/\s/, 1)[0] ?? '')
  return verbs.has(opening) || /^\p{L}{3,20}ed$/u.test(opening)
}
