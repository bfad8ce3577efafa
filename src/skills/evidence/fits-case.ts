import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isCapitalised } from './is-capitalised.ts'
import { isCaseless } from './is-caseless.ts'
import { isLevelWord } from './is-level-word.ts'

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

/** "SQL (solid)", "Helm – solid", "Python: base", "Solid: Node": what opens a bracket, goes on in an item, or stands before a colon, grades other skills. */
function isGrade(passage: Passage, sighting: Sighting): boolean {
  const { first, last, start } = sighting
  if (first !== last || !isLevelWord(wordAt(passage, first))) return false
  if (((passage.tokens.gap[last + 1] ?? 0) & gap.colon) !== 0) return !isShouted(passage.text, start)
  if (isCapitalised(passage, sighting)) return false
  const before = passage.tokens.gap[first] as number
  return (before & (gap.open | gap.dash)) !== 0 || (first > 0 && (before & ~(gap.space | gap.colon)) === 0)
}

function isShouted(text: string, start: number): boolean {
  return /^\p{Lu}{2}/u.test(text.slice(start, start + 2))
}
