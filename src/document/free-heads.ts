import type { DraftLine } from './build-document.ts'

/** A heading is short. */
const longestHead = 80

/**
 * Frees lines that carry a list marker and head what follows: `❖ EXPERIENCE`, a numbered title in bold.
 * Items they are only in the eyes of the word processor.
 *
 * @param size - Of most of the text.
 */
export function freeHeads<Line extends DraftLine>(lines: readonly Line[], size: number): Line[] {
  const groups = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    if (!line.item || !standsOut(line, size)) continue
    const look = [line.size, line.bold ?? false, isCapitals(line)].join()
    groups.set(look, [...(groups.get(look) ?? []), at])
  }
  const heads = new Set([...groups.values()].filter((places) => areHeads(places, lines, size)).flat())
  if (heads.size === 0) return [...lines]
  return lines.map((line, at) => {
    if (!heads.has(at)) return line
    const { item: _item, depth: _depth, ...rest } = line
    return rest as Line
  })
}

/**
 * Two or more short lines, each over lines that look otherwise, or over a line of text after white space.
 * What comes next is not an item each time: in a list of skills some may be bold.
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

/** Bold, in capitals, or larger than most of the text. */
function standsOut(line: DraftLine, size: number): boolean {
  return line.bold === true || isCapitals(line) || (line.size ?? 0) > size * 1.08
}

function isCapitals({ text }: DraftLine): boolean {
  return text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
}
