import { hasTitleWord } from './has-title-word.ts'
import { isPersonName } from './is-person-name.ts'
import { isPlace } from './is-place.ts'
import type { TextLine } from './text-line.ts'

/** A headline may run over several lines before the place. */
const mostLines = 4

/**
 * How many lines from `at` on are the head of a CV that stands behind its sidebar, as in exports of networking sites: a
 * name, what the person is, and either a place or nothing more. 0 when they are not.
 */
export function findCard(lines: readonly TextLine[], at: number): number {
  const [name, headline, ...rest] = lines.slice(at, at + mostLines + 1)
  if (!name?.block || !isPersonName(name.text) || name.item) return 0
  if (!headline || headline.block || !hasTitleWord(headline.text)) return 0
  const end = rest.findIndex(({ block }) => block)
  const place = rest.slice(0, end < 0 ? rest.length : end).findIndex(({ text }) => isPlace(text))
  if (place >= 0) return place + 3
  return end === 0 ? 2 : 0
}
