import { areHeads } from './are-heads.ts'
import type { DraftLine } from './build-document.ts'
import { hasCapitals } from './has-capitals.ts'
import { standsOut } from './stands-out.ts'

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
    const look = [line.size, line.bold ?? false, hasCapitals(line.text)].join()
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
