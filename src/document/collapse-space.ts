/** Blanks in a row that part cells: people set columns with the space bar. Two follow a full stop in old habits. */
const cellBlanks = 3

/**
 * Makes each run of blanks one blank, and one tab where a tab or three blanks part cells; both ends are trimmed.
 *
 * @returns The text, and where an offset of `raw` has gone in it.
 */
export function collapseSpace(raw: string): { text: string; placeOf: (offset: number) => number } {
  const places: number[] = []
  let text = ''
  for (let at = 0; at < raw.length; ) {
    const end = blanksEnd(raw, at)
    const isInside = text !== '' && end < raw.length
    const piece = end === at ? (raw[at] as string) : isInside ? separator(raw, at, end) : ''
    while (places.length < Math.max(end, at + 1)) places.push(text.length)
    text += piece
    at = Math.max(end, at + 1)
  }
  return { text, placeOf: (offset) => places[offset] ?? text.length }
}

function blanksEnd(raw: string, from: number): number {
  let end = from
  while (raw[end] === ' ' || raw[end] === '\t') end++
  return end
}

function separator(raw: string, start: number, end: number): string {
  return end - start >= cellBlanks || raw.slice(start, end).includes('\t') ? '\t' : ' '
}
