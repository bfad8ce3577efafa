import type { DraftLine } from './build-document.ts'
import { cutStart } from './cut-start.ts'

/** `o Built services`; `o 3 years`; not `o mais`, nor a line that a comma leads to. */
const circle = /^o[ \t](?=[\p{Lu}\d])/u

/** One line may be Spanish or Portuguese that goes on: `o Kotlin`. */
const fewest = 2

/** Makes items of lines behind an `o`: Word draws its round bullet of the second level with that letter. */
export function markCircleItems<Line extends DraftLine>(lines: readonly Line[]): Line[] {
  const isCircled = (line: Line, at: number) =>
    !line.item && !line.heading && circle.test(line.text) && !lines[at - 1]?.text.endsWith(',')
  if (lines.filter(isCircled).length < fewest) return [...lines]
  let outer: number | undefined
  return lines.map((line, at) => {
    if (isCircled(line, at)) return { ...cutStart(line, 2), item: true, depth: outer === undefined ? 0 : outer + 1 }
    if (line.item) outer = line.depth ?? 0
    else if (line.block) outer = undefined
    return line
  })
}
