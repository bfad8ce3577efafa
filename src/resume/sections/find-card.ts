import type { TextLine } from '../lines/text-line.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isPersonName } from '../names/is-person-name.ts'
import { isPlace } from '../names/is-place.ts'

/** A headline may run over several lines before the place. */
const mostLines = 4

/** How much larger than the usual line a name is that stands out by its size. */
const largeName = 1.3

/**
 * How many lines from `at` on are the head of a CV that stands behind its sidebar: a name in the largest letters of
 * all, or, as in exports of networking sites, a name, what the person is, and either a place or nothing more. 0 when
 * they are not.
 */
export function findCard(lines: readonly TextLine[], at: number): number {
  const [name, headline, ...rest] = lines.slice(at, at + mostLines + 1)
  if (!name?.block || !isPersonName(name.text) || name.item) return 0
  if (isLargest(name, lines)) return 1
  if (!headline || headline.block || !hasTitleWord(headline.text)) return 0
  const end = rest.findIndex(({ block }) => block)
  const place = rest.slice(0, end < 0 ? rest.length : end).findIndex(({ text }) => isPlace(text))
  if (place >= 0) return place + 3
  return end === 0 ? 2 : 0
}

function isLargest({ size, index }: TextLine, lines: readonly TextLine[]): boolean {
  const sizes = lines.map((line) => line.size ?? 0).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  return (
    size !== undefined &&
    size > usual * largeName &&
    lines.every((line) => line.index === index || (line.size ?? 0) < size)
  )
}
