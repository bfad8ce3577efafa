import type { Span } from '../../types.ts'

/** A piece of a list, without the delimiters around it. */
export interface ListPiece extends Span {
  readonly text: string
}

/**
 * Delimiters of a list, outside brackets. A slash delimits only between blanks: "CI/CD" is one item; "●●●○" is a
 * level, and "2,5/5" one, too.
 */
const delimiters =
  /\t|(?<!\d),|,(?!\d(?: ?\/| \p{L}))|[;|•·‣▪✔✓✅☑➢❖►]|(?<![●○])●(?![●○])|(?<=\p{L}{3})\.\s(?=\p{Lu})|\s\/\s|\s[–—]\s(?=\p{Lu}[^–—]{0,40}\s[–—]\s)/gu
const lastAnd = /^(.{1,40}?) (?:and|&|und|et|y|e|en) (.{1,40})$/u

/** "Expert en Java", "3 años en Java": what reads "and" in Dutch is "in" elsewhere. */
const knownIn =
  /(?:connaissances?|notions|bases|expérience|conocimientos?|nociones|experiencia|formation|expert[aeo]?|avanc[eé]e?|avanzad[ao]|años|ans|niveau|nivel) en \S/i

/**
 * The items of a delimited list; commas inside brackets do not split. The "and" before the last item does, unless it
 * may be part of a name ("Design and build").
 *
 * @param text - One list, on one line.
 * @param offset - Where the text stands in the document.
 */
export function splitList(text: string, offset: number): ListPiece[] {
  const pieces: ListPiece[] = []
  let from = 0
  for (const at of [...outerDelimiters(text), { start: text.length, end: text.length }]) {
    pieces.push(...trimmedPiece(text.slice(from, at.start), offset + from))
    from = at.end
  }
  const last = pieces.at(-1)
  return last ? [...pieces.slice(0, -1), ...splitAnd(last, pieces.length > 1 ? 3 : 1)] : pieces
}

function outerDelimiters(text: string): Span[] {
  const brackets = bracketed(text)
  return [...text.matchAll(delimiters)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !brackets.some((bracket) => bracket.start < start && start < bracket.end))
}

/** Pairs of brackets; one that is never closed holds nothing. */
function bracketed(text: string): Span[] {
  const spans: Span[] = []
  const open: number[] = []
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(' || sign === '[') open.push(at)
    else if ((sign === ')' || sign === ']') && open.length > 0) spans.push({ start: open.pop() as number, end: at })
  }
  return spans
}

/** "Docker, Podman and Helm": two short sides are two items; "connaissances en Go" is one. */
function splitAnd(piece: ListPiece, mostWords: number): ListPiece[] {
  const [, left = '', right = ''] = (knownIn.test(piece.text) ? null : lastAnd.exec(piece.text)) ?? []
  const isShort = [left, right].every((side) => side !== '' && side.split(' ').length <= mostWords)
  if (!isShort) {
    const rest = /^(?:and|und|et|y|e|en|&) (?=\S)/u.exec(piece.text)?.[0].length ?? 0
    return trimmedPiece(piece.text.slice(rest), piece.start + rest)
  }
  return [...trimmedPiece(left, piece.start), ...trimmedPiece(right, piece.end - right.length)]
}

function trimmedPiece(text: string, offset: number): ListPiece[] {
  const head = /^[\s*•·–—:-]{0,10}/u.exec(text)?.[0].length ?? 0
  const content = text.slice(head).replace(/(?<![.\s])(?:\.|[\s,;:–—])[\s.]{0,4}$|\s{1,10}$/u, '')
  return /[\p{L}\p{N}★●]/u.test(content)
    ? [{ text: content, start: offset + head, end: offset + head + content.length }]
    : []
}
