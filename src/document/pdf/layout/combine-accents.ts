import type { Glyph } from '../paint/glyph.ts'

/** Accents that stand alone, and the combining mark of each. */
const combining: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  '\u02c6': '\u0302',
  '^': '\u0302',
  '\u02dc': '\u0303',
  '~': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
}

/** Puts an accent that was drawn over a letter as a glyph of its own (TeX does) into that letter. */
export function combineAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (glyphs.every((glyph) => markOf(glyph) === undefined)) return glyphs
  const result: Glyph[] = []
  for (const glyph of glyphs) {
    const before = result.at(-1)
    const joined = before && (accented(before, glyph) ?? accented(glyph, before))
    if (joined) result[result.length - 1] = { ...joined, spaced: before.spaced }
    else result.push(glyph)
  }
  return result
}

/** The combining mark of a glyph that is an accent; nearly every glyph is a plain letter. */
function markOf({ text }: Glyph): string | undefined {
  const code = text.charCodeAt(0)
  if (code < 0x80 && text !== '`' && text !== '^' && text !== '~') return undefined
  return combining[text] ?? (/^\p{Mn}$/u.test(text) ? text : undefined)
}

function accented(accent: Glyph, letter: Glyph): Glyph | undefined {
  const mark = markOf(accent)
  if (mark === undefined || accent.run.angle !== letter.run.angle) return undefined
  if (Math.abs(accent.run.base - letter.run.base) > letter.run.size * 0.6) return undefined
  const middle = (accent.left + accent.right) / 2
  if (middle < letter.left || middle > letter.right) return undefined
  const text = (plainLetters[letter.text] ?? letter.text) + mark
  return /^\p{L}$/u.test(text.normalize('NFC')) ? { ...letter, text: text.normalize('NFC') } : undefined
}

const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' }
