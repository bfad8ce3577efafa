import type { DraftLine } from './build-document.ts'
import { standsOut } from './stands-out.ts'

/** A heading is short. */
const longestHead = 80

/**
 * Whether the lines at some places are two or more short ones, each over lines that look otherwise, or over a line of
 * text after white space. What comes next is not an item each time: in a list of skills some may be bold.
 *
 * @param size - Of most of the text.
 */
export function areHeads(places: readonly number[], lines: readonly DraftLine[], size: number): boolean {
  const overText = places.filter((at) => !lines[at + 1]?.item).length
  const all = new Set(places)
  return places.length > 1 && overText * 2 >= places.length && places.every((at) => isHead(at, all, lines, size))
}

function isHead(at: number, places: ReadonlySet<number>, lines: readonly DraftLine[], size: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || line.text.length > longestHead || /[.,;]$/.test(line.text) || places.has(at + 1)) return false
  const isSetApart = line.block === true && !next?.block
  return !/^\p{Ll}/u.test(next?.text ?? '') && (standsOut(line, size) || isSetApart)
}
