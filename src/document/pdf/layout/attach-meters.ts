import type { Meter } from './find-meters.ts'
import type { Piece } from './form-pieces.ts'
import { pieceText } from './piece-text.ts'

/** A name with a level is short. */
const longestName = 40

/** A name stands at most this far, in points, left of its level. */
const widestGap = 400

/**
 * Writes each drawn level in signs behind the name that it stands beside or below.
 *
 * One such drawing may be an ornament. So it takes two of them, all or nearly all with a name, and not all alike.
 */
export function attachMeters(pieces: readonly Piece[], meters: readonly Meter[]): readonly Piece[] {
  const [dots, bars] = [/●/u, /▰/u].map((sign) => meters.filter(({ signs }) => sign.test(signs)))
  return attachAlike(attachAlike(pieces, dots ?? []), bars ?? [])
}

function attachAlike(pieces: readonly Piece[], meters: readonly Meter[]): readonly Piece[] {
  if (new Set(meters.map(({ signs }) => signs)).size < 2) return pieces
  const hosts = hostsOf(pieces, meters)
  if (hosts.size < 2 || hosts.size < meters.length * 0.8 || areUnderlines(hosts)) return pieces
  return pieces.map((piece) => {
    const meter = hosts.get(piece)
    return meter ? withSigns(piece, meter) : piece
  })
}

/** A CV draws all its levels in one way: below their names, or beside them. */
function hostsOf(pieces: readonly Piece[], meters: readonly Meter[]): ReadonlyMap<Piece, Meter> {
  const [above, beside] = [hostAbove, hostBeside].map((hostOf) => {
    const hosts = new Map<Piece, Meter>()
    for (const meter of meters) {
      const host = hostOf(meter, pieces)
      if (host && !hosts.has(host)) hosts.set(host, meter)
    }
    return hosts
  }) as [Map<Piece, Meter>, Map<Piece, Meter>]
  return above.size >= beside.size ? above : beside
}

/** The nearest name at the left of the level, in the same line. */
function hostBeside({ box }: Meter, pieces: readonly Piece[]): Piece | undefined {
  const [host] = pieces
    .filter(({ base, size, left, right }) => {
      const middle = base - size * 0.33
      return middle > box.y0 - size * 0.5 && middle < box.y1 + size * 0.5 && left < box.x0 && right < box.x0 + 1
    })
    .sort((a, b) => b.right - a.right)
  return host && box.x0 - host.right < widestGap && isName(host) ? host : undefined
}

/** The name right above the level, from about the same edge. */
function hostAbove({ box }: Meter, pieces: readonly Piece[]): Piece | undefined {
  const [host] = pieces
    .filter(({ base, size, left }) => Math.abs(left - box.x0) < 10 && base < box.y0 + 1 && box.y0 - base < size * 1.5)
    .sort((a, b) => b.base - a.base)
  return host && isName(host) ? host : undefined
}

function isName(piece: Piece): boolean {
  return piece.glyphs.length <= longestName && /\p{L}/u.test(pieceText(piece)) && !/[.:]$/.test(pieceText(piece))
}

/** A heading may have a rule of two colours, whose first part is as long as its text. */
function areUnderlines(hosts: ReadonlyMap<Piece, Meter>): boolean {
  const underlined = [...hosts].filter(([{ left, right }, { box, signs }]) => {
    const filled = signs.replace(/[○▱]/gu, '').length / signs.length
    return signs.includes('▰') && Math.abs(box.x0 + (box.x1 - box.x0) * filled - right) < (right - left) * 0.12
  })
  return underlined.length * 2 > hosts.size
}

/** The signs stand a word's gap behind the name: it is one cell, whatever lies between. */
function withSigns(piece: Piece, { signs }: Meter): Piece {
  const last = piece.glyphs.at(-1)
  if (!last) return piece
  const run = { ...last.run, bold: false }
  const glyphs = [...signs].map((text, at) => ({
    ...last,
    run,
    text,
    spaced: at === 0,
    left: piece.right + run.size * (0.3 + at * 0.1),
    right: piece.right + run.size * (0.4 + at * 0.1),
  }))
  return { ...piece, glyphs: [...piece.glyphs, ...glyphs] }
}
