import { isDigit } from '../tokens/is-digit.ts'

/** Where the digits begin that a word ends on after two letters and more, maybe a version: the 5 of "HTML5"; else -1. */
export function digitsAt(text: string, start: number, end: number): number {
  const to = isRelease(text.charCodeAt(end - 1)) ? end - 1 : end
  let from = to
  while (from > start && isDigit(text.charCodeAt(from - 1))) from--
  return from === to || from - start < 2 || to - from > 4 ? -1 : from
}

/** The letter behind Oracle's: "11g", "19c", "12i". */
function isRelease(code: number): boolean {
  return code === 0x63 || code === 0x67 || code === 0x69
}
