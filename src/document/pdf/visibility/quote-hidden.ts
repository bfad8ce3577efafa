import type { HiddenText } from '../../../types.ts'
import { formPieces } from '../layout/form-pieces.ts'
import { writeLine } from '../lines/write-line.ts'
import type { Glyph } from '../paint/glyph.ts'

/** Quotes the hidden passages of a page, one for each run of glyphs that are hidden in the same way. */
export function quoteHidden(glyphs: readonly Glyph[], page: number): HiddenText[] {
  const passages: { kind: HiddenText['kind']; glyphs: Glyph[] }[] = []
  let last: Glyph['hidden']
  for (const glyph of glyphs) {
    const { hidden } = glyph
    if (hidden !== undefined) {
      if (hidden === last) passages.at(-1)?.glyphs.push(glyph)
      else passages.push({ kind: hidden, glyphs: [glyph] })
    }
    last = hidden
  }
  return passages.map(({ kind, glyphs: run }) => ({
    kind,
    page,
    text: formPieces(run)
      .map((piece) => writeLine([piece]).text)
      .join(' '),
  }))
}
