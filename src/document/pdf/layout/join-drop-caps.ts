import type { Piece } from './form-pieces.ts'
import { pieceText } from './piece-text.ts'

/** A letter over two lines or more is at least this much larger than they are. */
const leastSize = 1.8

/** Puts a capital that is as high as the first lines of its text before the first of them, into its word; not a monogram. */
export function joinDropCaps(pieces: readonly Piece[]): readonly Piece[] {
  const hosts = new Map<Piece, Piece>()
  for (const cap of pieces.filter(isCapital)) {
    const host = hostOf(cap, pieces)
    if (host) hosts.set(host, cap)
  }
  if (hosts.size === 0) return pieces
  const caps = new Set(hosts.values())
  return pieces.flatMap((piece) => {
    const cap = hosts.get(piece)
    return caps.has(piece) ? [] : [cap ? withCapital(piece, cap, pieces) : piece]
  })
}

const isCapital = ({ glyphs: [first, second] }: Piece) => !second && /^\p{Lu}$/u.test(first?.text ?? '')

/** The first of the lines beside it, of which a later one stands near its baseline. */
function hostOf(cap: Piece, pieces: readonly Piece[]): Piece | undefined {
  const isBeside = ({ left, base, size }: Piece) =>
    Math.abs(left - cap.right) < cap.size * 0.5 &&
    size * leastSize < cap.size &&
    base > cap.base - cap.size &&
    base < cap.base + size
  const [first, ...rest] = pieces.filter(isBeside).toSorted((a, b) => a.base - b.base)
  const isTall = first && first.base < cap.base - cap.size * 0.3
  const stands = rest.some(({ base, size }) => Math.abs(base - cap.base) < size)
  return isTall && stands && /^\p{Ll}/u.test(pieceText(first)) ? first : undefined
}

function withCapital(host: Piece, cap: Piece, pieces: readonly Piece[]): Piece {
  const [first, ...rest] = host.glyphs
  const [letter] = cap.glyphs
  if (!first || !letter) return host
  const capital = { ...letter, run: first.run, left: host.left - first.run.size * 0.5, right: host.left }
  return { ...host, left: capital.left, glyphs: [capital, { ...first, spaced: isWord(host, cap, pieces) }, ...rest] }
}

/** `A backend developer`, `I build`: what follows is a word of its own, as it is elsewhere on the page. */
function isWord(host: Piece, cap: Piece, pieces: readonly Piece[]): boolean {
  const [next = ''] = wordsOf(host)
  return (
    /^[AI]$/.test(pieceText(cap)) &&
    pieces.some((other) =>
      wordsOf(other)
        .slice(other === host ? 1 : 0)
        .includes(next),
    )
  )
}

const wordsOf = (piece: Piece) =>
  pieceText(piece)
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
