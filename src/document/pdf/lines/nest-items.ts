import type { PageLine } from './page-line.ts'

/** Markers this far apart, in points, stand on different levels. */
const indent = 5

/** Gives each list item its depth, told from how far its marker is set in under the items before it. */
export function nestItems(lines: readonly PageLine[]): PageLine[] {
  let levels: number[] = []
  let column: string | undefined
  return lines.map((line) => {
    const here = `${line.page} ${line.column}`
    // A line that starts left of the markers ends the list.
    if (here !== column || line.edge < (levels[0] ?? Infinity) - indent) levels = []
    column = here
    if (!line.item) return line
    levels = levels.filter((level) => level < line.edge - indent)
    levels.push(line.edge)
    return { ...line, depth: levels.length - 1 }
  })
}
