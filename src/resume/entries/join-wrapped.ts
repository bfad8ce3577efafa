import type { HeaderPart } from '../lines/header-part.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isPlace } from '../names/is-place.ts'
import { isTerms } from '../names/is-terms.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'

/** A line is full when the next word would not have fitted; bold letters are wider than the others. */
const fullShare = 0.86
/** Text files are wrapped by hand at this many characters or more; shorter lines are whole. */
const shortestHandWrapped = 60
/** A column that is too narrow for a title holds no more words of it on a line. */
const mostCutWords = 2

/** Joins what the lines of a header have parted: the name of a firm runs on at the start of the next line. */
export function joinWrapped(parts: readonly HeaderPart[], header: readonly Paragraph[]): HeaderPart[] {
  const joined: HeaderPart[] = []
  for (const part of parts) {
    const above = joined.at(-1)
    if (
      above &&
      part.row > above.row &&
      (startsWithForm(part) || isFirmCut(above, part, header) || isTitleCut(above, part, { parts, header }))
    ) {
      joined[joined.length - 1] = { ...above, end: part.end, text: `${above.text} ${part.text}` }
    } else joined.push(part)
  }
  return joined
}

/** "Kite & Crane Ticketing ⏎ B.V. Utrecht". */
function startsWithForm({ text }: HeaderPart): boolean {
  return hasLegalForm(`x ${text.split(' ')[0]}`)
}

/** "Acme, Accra ⏎ Systems ⏎ Analyst": a narrow column breaks a title, where another line names the firm. */
function isTitleCut(
  above: HeaderPart,
  part: HeaderPart,
  { parts, header }: { parts: readonly HeaderPart[]; header: readonly Paragraph[] },
): boolean {
  const [line, next] = [header[above.row], header[part.row]]
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(part.text) && hasSureTitleWord(part.text) && !above.field && !part.field
  const isShort = above.text.split(' ').length <= mostCutWords && line?.end === above.end && line.start === above.start
  if (!isWord || !isShort || next?.first.block || part.row !== above.row + 1) return false
  const isFirm = ({ text, row }: HeaderPart): boolean =>
    row < above.row && ![hasTitleWord, isPlace, isTerms].some((is) => is(text))
  return ![hasTitleWord, isPlace, isTerms, hasLegalForm].some((is) => is(above.text)) && parts.some(isFirm)
}

/** "Developer, Kite ⏎ Ticketing GmbH, Utrecht" on a full line; on a short one "Developer, Payments ⏎ Acme GmbH". */
function isFirmCut(above: HeaderPart, part: HeaderPart, header: readonly Paragraph[]): boolean {
  const line = header[above.row]
  const next = header[part.row]
  const tail = commaPieces(above).at(-1)?.text ?? ''
  const [firm = ''] = part.text.split(',')
  if (!line || !next || above.field || part.field || tail === '' || tail === above.text) return false
  if (line.end !== above.end || part.start !== next.start || next.first.block) return false
  const isGeneric =
    !tail.includes(' ') && hasEmployerCue(tail) && ![hasTitleWord, isPlace, hasLegalForm].some((is) => is(firm))
  if (isPlace(tail) || isTerms(tail) || hasTitleWord(tail)) return false
  if (!isGeneric && (hasEmployerCue(tail) || !hasLegalForm(firm))) return false
  const { text, width, left } = line.lines.at(-1) ?? line.first
  if (left === undefined && width < shortestHandWrapped) return false
  return text.length + 1 + firm.indexOf(' ') > width * fullShare
}
