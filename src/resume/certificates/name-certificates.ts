import { cutPart } from '../lines/cut-part.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { isIssuer, opensWithIssuer } from '../names/is-issuer.ts'
import { isPlace } from '../names/is-place.ts'
import { isDetail } from './is-detail.ts'

/** "AWS Certified Developer – Associate": how far it goes is part of the name. */
const grade =
  /^(?:associate|professional|specialty|foundation|foundational|expert|practitioner|fundamentals|advanced|intermediate|basic|level|stufe|niveau|nivel|part|v?\d|[iv]{1,3}\b)/i
/** "CKA", "PSM I", "Network+", "AZ-900", "PRINCE2 Practitioner": a short form, which is a name by itself; not "B2". */
const code =
  /^(?=.{0,12}\p{Lu})(?:[\p{Lu}\d][\p{Lu}\d/-]{2,11}\+?|\p{Lu}\p{L}{0,10}\+)(?: (?:[\p{Lu}\d]{1,4}|v\d|Level \d|Associate|Professional|Foundation|Practitioner|Expert))?(?: \([^()]{1,40}\)?)?$/u
const endsInCode =
  /\s(?:\(\p{Lu}[\p{Lu}\d+-]{1,8}(?: [IVX\d]{1,3})?\)|\p{Lu}{1,4}-\d{2,4}|Associate|Foundation|Professional|Practitioner)$/u
const and = /\s(?:and|und|et|y|e|en|&)\s/

/** The names of the certificates that the parts of a line hold: one, with its maker and remarks, or several short ones. */
export function nameCertificates(
  parts: readonly HeaderPart[],
  text: (from: number, to: number) => string,
): HeaderPart[] {
  const groups: HeaderPart[][] = []
  for (const piece of parts.flatMap(commaPieces).flatMap(splitPair)) {
    const open = groups.at(-1)
    if (isDetail(piece.text)) continue
    if (!open) groups.push([piece])
    else if (isParted(open, piece, text) && isNamed(piece.text) && !isGradeOf(open, piece)) groups.push([piece])
    else open.push(piece)
  }
  return groups.flatMap((pieces) => nameOf(pieces, text) ?? [])
}

/** A comma or a stroke parts certificates; behind a dash or in the next cell stands more of the same. */
function isParted(
  open: readonly HeaderPart[],
  { start }: HeaderPart,
  text: (from: number, to: number) => string,
): boolean {
  return !/^[\s)]*(?:[–—-]|\t)/.test(text(open.at(-1)?.end ?? start, start))
}

/** "CKAD", "AWS DVA", "Product Owner (PSPO I)", "Azure Developer AZ-204", "Terraform Associate" begin another. */
function isNamed(text: string): boolean {
  return !isIssuer(text) && (code.test(text) || opensWithIssuer(text) || endsInCode.test(text))
}

/** "CKA and CKAD" */
function splitPair(piece: HeaderPart): HeaderPart[] {
  const found = and.exec(piece.text)
  if (!found) return [piece]
  const sides = [cutPart(piece, 0, found.index), cutPart(piece, found.index + found[0].length, piece.text.length)]
  return sides.every(({ text }) => code.test(text)) ? sides : [piece]
}

/** "SAP Certified Associate, ABAP" names its subject in capitals; "Network+" behind "CompTIA A+" is the next. */
function isGradeOf([first]: readonly HeaderPart[], { text }: HeaderPart): boolean {
  const isMade = first !== undefined && opensWithIssuer(first.text) && !code.test(shortOf(first.text))
  return grade.test(text) || (isMade && !opensWithIssuer(text) && !text.includes('+'))
}

function shortOf(text: string): string {
  return text.split(' ').slice(1).join(' ')
}

/** The name goes on over its grade, over what stands behind its maker's name, and over a small word; it ends at the issuer. */
function nameOf(pieces: readonly HeaderPart[], text: (from: number, to: number) => string): HeaderPart | undefined {
  const [first, ...rest] = pieces[1] && isIssuer(pieces[0]?.text ?? '') ? pieces.slice(1) : pieces
  if (!first) return undefined
  let last = first
  for (const piece of rest) {
    const isOwn = grade.test(piece.text) || opensWithIssuer(first.text) || text(last.end, piece.start).trim() === 'at'
    if (!isOwn || isIssuer(piece.text) || isPlace(piece.text) || /^\p{Ll}/u.test(piece.text)) break
    last = piece
  }
  const whole = text(first.start, last.end)
    .replace(/\s\([^()]{0,40}$/, '')
    .replace(/\s\(([^()]{1,40})\)$/, (bracket, inner) => (isIssuer(inner) || isDetail(inner) ? '' : bracket))
  const from = whole.indexOf(': ') > 0 && isIssuer(whole.slice(0, whole.indexOf(': '))) ? whole.indexOf(': ') + 2 : 0
  return { ...first, start: first.start + from, end: first.start + whole.length, text: whole.slice(from) }
}
