import { isRightToLeft } from '../../is-right-to-left.ts'
import type { WrittenLine } from './write-line.ts'

/** A character of a line as it stands from left to right, with its place there. */
interface Unit {
  readonly text: string
  readonly at: number
  /** `back` runs from right to left, `forth` does not, `number` is neither but stays in order, `none` follows the others. */
  readonly way: 'back' | 'forth' | 'number' | 'none'
}

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' }

/**
 * Puts a line that was printed with letters from right to left into the order in which it is read.
 *
 * @param written - The line from left to right.
 * @param leftwards - The line as a whole starts at the right.
 */
export function reorderLine(written: WrittenLine, leftwards: boolean): WrittenLine {
  if (!isRightToLeft(written.text) && !(leftwards && isTurned(written.text))) return written
  const cells = partCells(withBrackets(unitsOf(written)))
  const ordered = (leftwards ? cells.reverse() : cells).map((cell) =>
    leftwards ? leftwardsCell(cell) : forthCell(cell),
  )
  return join(ordered, written)
}

/** Two months, of which the number may be missing. */
const range = /^\(?(?:(\d{1,2})[./])?((?:19|20)\d\d) ?[-–—] ?(?:(\d{1,2})[./])?((?:19|20)\d\d)\)?$/

/** No letter tells, but the signs of a name stand before it, `++C`, or a range starts after its end: `2022 – 2019`. */
function isTurned(text: string): boolean {
  const [, leftMonth = 0, leftYear, rightMonth = 0, rightYear] = range.exec(text.trim()) ?? []
  const months = (year: string | undefined, month: string | 0) => Number(year) * 12 + Number(month)
  return /^[+#]{1,2}\p{L}/u.test(text) || months(leftYear, leftMonth) > months(rightYear, rightMonth)
}

function unitsOf({ text, glyphs }: WrittenLine): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < text.length; ) {
    let end = at + 1
    // One glyph may stand for two letters, which are in order already.
    while (end < text.length && glyphs[at] && glyphs[end] === glyphs[at]) end++
    const content = text.slice(at, end)
    units.push({ text: content, at, way: wayOf(content) })
    at = end
  }
  return units
}

/** From left to right a bracket opens before it closes; where it does not, the file names the mirror image of each. */
function withBrackets(units: readonly Unit[]): readonly Unit[] {
  const brackets = units.filter(({ text }) => mirrored[text] !== undefined)
  const isSwapped = /^[)\]}]$/.test(brackets[0]?.text ?? '') && /^[([{]$/.test(brackets.at(-1)?.text ?? '')
  return isSwapped ? units.map(inMirror) : units
}

function wayOf(text: string): Unit['way'] {
  if (isRightToLeft(text)) return 'back'
  if (/\d/.test(text)) return 'number'
  return /\p{L}/u.test(text) ? 'forth' : 'none'
}

function partCells(units: readonly Unit[]): Unit[][] {
  const cells: Unit[][] = [[]]
  for (const unit of units) {
    if (unit.text === '\t') cells.push([])
    else cells.at(-1)?.push(unit)
  }
  return cells
}

/** A cell whose base is right to left: everything backwards, but Latin words and numbers as they stand. */
function leftwardsCell(cell: readonly Unit[]): Unit[] {
  const runs: { readonly units: Unit[]; readonly stays: boolean }[] = []
  for (let at = 0; at < cell.length; ) {
    const end = endOfStaying(cell, at)
    if (end > at) runs.push({ units: cell.slice(at, end), stays: true })
    else runs.push({ units: cell.slice(at, at + 1), stays: false })
    at = Math.max(end, at + 1)
  }
  return runs.reverse().flatMap(({ units, stays }) => (stays ? units : units.map(inMirror)))
}

/** A cell whose base is left to right: only stretches of right-to-left letters are turned round. */
function forthCell(cell: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let at = 0; at < cell.length; ) {
    const last = cell[at]?.way === 'back' ? lastOf(cell, at, ['forth'], ['back']) : -1
    if (last < 0) result.push(...cell.slice(at, at + 1))
    else result.push(...leftwardsCell(cell.slice(at, last + 1)))
    at = Math.max(last, at) + 1
  }
  return result
}

/** Where a stretch that keeps its order ends; it starts with a Latin letter, a number or the stop of `.NET`. */
function endOfStaying(cell: readonly Unit[], from: number): number {
  const way = cell[from]?.way
  if (startsNet(cell, from)) return endOfStaying(cell, from + 1)
  if (way !== 'forth' && way !== 'number') return from
  const last = lastOf(cell, from, ['back'], ['forth'])
  const end = (last > from || way === 'forth' ? last : endOfNumber(cell, from)) + 1
  return withSigns(cell, from, end)
}

function startsNet(cell: readonly Unit[], from: number): boolean {
  return (
    cell
      .slice(from, from + 4)
      .map(({ text }) => text)
      .join('') === '.NET' && !/[\p{L}\d]/u.test(cell[from - 1]?.text ?? '')
  )
}

/** The last unit of one of the ways `through`, and the numbers that follow it, before any of `until`. */
function lastOf(cell: readonly Unit[], from: number, until: readonly string[], through: readonly string[]): number {
  let last = from
  let isFound = cell[from] !== undefined && through.includes(cell[from].way)
  for (let at = from; at < cell.length; at++) {
    const way = cell[at]?.way ?? 'none'
    if (until.includes(way)) break
    if (through.includes(way)) isFound = true
    if (isFound && way !== 'none') last = at
  }
  return last
}

/** `40,000,000`, `3.5`, `12/2020`: signs inside a number. */
function endOfNumber(cell: readonly Unit[], from: number): number {
  let end = from
  for (let at = from; at < cell.length; at++) {
    const isSign = /^[.,:/-]$/.test(cell[at]?.text ?? '') && cell[at + 1]?.way === 'number'
    if (cell[at]?.way !== 'number' && !isSign) break
    end = at
  }
  return end
}

/** A name keeps the signs at its end, `C++`, a number its unit; a bracket that was opened inside is closed. */
function withSigns(cell: readonly Unit[], from: number, end: number): number {
  const sign = cell[end - 1]?.way === 'number' ? /^[%€$]$/ : /^[+#]$/
  let to = end
  while (sign.test(cell[to]?.text ?? '')) to++
  const inside = cell.slice(from, to).map(({ text }) => text)
  const isOpen = inside.filter((text) => text === '(').length > inside.filter((text) => text === ')').length
  return isOpen && cell[to]?.text === ')' ? to + 1 : to
}

function inMirror(unit: Unit): Unit {
  return { ...unit, text: mirrored[unit.text] ?? unit.text }
}

function join(cells: readonly (readonly Unit[])[], { glyphs }: WrittenLine): WrittenLine {
  let text = ''
  const sources: WrittenLine['glyphs'][number][] = []
  for (const [index, cell] of cells.entries()) {
    if (index > 0) {
      text += '\t'
      sources.push(undefined)
    }
    for (const unit of cell) {
      text += unit.text
      for (let at = 0; at < unit.text.length; at++) sources.push(glyphs[unit.at])
    }
  }
  return { text, glyphs: sources }
}
