/** Latin, Greek and Cyrillic letters up to here are looked up; beyond, letters stand for themselves. */
const tableEnd = 0x530

/** Folded all at once, parted by what is no letter of theirs: asking for each of them takes ten times as long. */
const folded = Array.from({ length: tableEnd }, (_, code) => String.fromCharCode(code))
  .join('\uffff')
  .replace(/[^\p{L}\p{N}\uffff]/gu, '')
  .normalize('NFD')
  .toLowerCase()
  .split('\uffff')

const table = Uint16Array.from(folded, (letter) => (letter === '' ? 0 : letter.charCodeAt(0)))

/**
 * The lower-case letter without its accent, as a UTF-16 code; 0 for what is no part of a word.
 * One unit in, one unit out, so that offsets stay what they are.
 */
export function foldCode(code: number): number {
  if (code < tableEnd) return table[code] as number
  // past the end of a text the code is NaN: no letter
  const isLetter = code < 0x2000 || (code >= 0x2c00 && code < 0x3000) || (code >= 0x3040 && code < 0xe000)
  return isLetter ? code : 0
}
