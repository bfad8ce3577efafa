import type { TextLine } from '../lines/text-line.ts'

/** A sentence that leaves this share of its line free was not wrapped; a lower share takes ragged prose for a list. */
const shortShare = 0.6

/**
 * Lines that start an item of a list whose marks are not printed. Where a short line ends its sentence and the next one
 * starts another at the same edge, every sentence that ends with its line ends an item there, on full lines too.
 */
export function findListStarts(lines: readonly TextLine[]): Set<TextLine> {
  const pairs = lines.flatMap((line, at): [TextLine, TextLine][] => {
    const before = lines[at - 1]
    return before && isNextSentence(before, line) ? [[before, line]] : []
  })
  const edges = new Set(pairs.filter(([before]) => isShort(before)).map(([, line]) => edgeOf(line)))
  return new Set(pairs.filter(([, line]) => edges.has(edgeOf(line))).map(([, line]) => line))
}

function isNextSentence(before: TextLine, line: TextLine): boolean {
  return (
    /\p{Ll}{2}\)?[.!?]$|%\.$|\)\.$/u.test(before.text) &&
    /^\p{Lu}/u.test(line.text) &&
    before.left !== undefined &&
    !line.block &&
    !line.item &&
    !before.item &&
    edgeOf(before) === edgeOf(line) &&
    before.size === line.size &&
    before.bold === line.bold
  )
}

function isShort({ text, width }: TextLine): boolean {
  return text.length < width * shortShare
}

function edgeOf({ column, left = 0 }: TextLine): string {
  return `${column} ${Math.round(left)}`
}
