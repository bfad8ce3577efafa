import { levelWords } from '../../data/level-words.ts'
import { gap } from '../gap.ts'
import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'
import { wordAt } from '../word-at.ts'
import { isCapitalised } from './is-capitalised.ts'
import { isCaseless } from './is-caseless.ts'

const levels = new Set(levelWords.flatMap(({ words }) => words))

/** Whether a name is written as its guard demands. People who write no capitals write none in lists of skills. */
export function fitsCase(passage: Passage, sighting: Sighting, listed?: 'listed'): boolean {
  const { form, start, end } = sighting
  const wanted = form.guard?.case
  if (wanted === undefined) return true
  const isFree =
    listed !== undefined &&
    !isGrade(passage, sighting) &&
    (passage.layout.isList(start) || isCaseless(passage, sighting))
  if (wanted === 'exact' && !form.isSmall) {
    const written = passage.text.slice(start, end)
    return isFree || written.startsWith(form.spelling) || form.spelling.startsWith(written)
  }
  return listed !== undefined || isCapitalised(passage, sighting) || isCaseless(passage, sighting)
}

/** "SQL (solid)": what opens a bracket in small letters grades the skill before it. */
function isGrade(passage: Passage, sighting: Sighting): boolean {
  const { first, last } = sighting
  const opens = ((passage.tokens.gap[first] as number) & gap.open) !== 0
  return opens && first === last && levels.has(wordAt(passage, first)) && !isCapitalised(passage, sighting)
}
