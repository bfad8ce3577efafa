/** `Wingdings-Regular`, `MarVoSym`, with or without the prefix of a subset. */
const symbolFont = /^(?:[A-Z]{6}\+)?(wingdings|webdings|marvosym)/i

/** MarVoSym has its circle where others have a brace. */
const circle = '\u25cb'

/** Word keeps the code of a symbol in this stretch of the private-use area. */
const privateUse = 0xf000

/**
 * Says what the letters of a font of symbols are: `§` in Wingdings is a square bullet, and is given as Word writes it.
 *
 * @returns `undefined` for any other font.
 */
export function symbolText(fontName: string): ((letter: string) => string) | undefined {
  const [, family] = symbolFont.exec(fontName) ?? []
  if (!family) return undefined
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (code <= 0x20 || code > 0xff) return letter
    if (/^w/i.test(family)) return String.fromCodePoint(privateUse + code)
    return letter === '{' ? circle : String.fromCodePoint(privateUse)
  }
}
