import { isDigit } from './is-digit.ts'
import { isPoint } from './is-point.ts'
import type { Tokens } from './tokenize.ts'

/** How many characters of word `i` are in its hash: all of them, but for the point of "2.0". */
export function lengthAt(text: string, { start, end }: Tokens, i: number): number {
  const from = start[i] as number
  const to = end[i] as number
  const isDecimal = to - from > 2 && isDigit(text.charCodeAt(from)) && hasPoint(text, to)
  return to - from - (isDecimal ? 1 : 0)
}

function hasPoint(text: string, end: number): boolean {
  return isPoint(text.charCodeAt(end - 2)) || isPoint(text.charCodeAt(end - 3))
}
