/** Soft hyphens, zero-width and bidirectional marks, variation selectors, tags, control characters, lone surrogates. */
const invisible = /(?![\t\n\v\f\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Surrogate}]/gu

/** Every space but the plain one, and line breaks that are not `\n`; the tab stays. */
const oddSpace = /[^\S\t\n ]/gu

/** Characters that are another shape of a letter: ligatures (ﬁ), joined Arabic forms, full-width Ｊａｖａ. */
const presentationForm = /[\ufb00-\ufdcf\ufe70-\ufefc\uff01-\uffee]/gu

const privateUse = /\p{Private_Use}/gu

/** List markers that symbol fonts keep in the private-use area; any other glyph there is an icon. */
const symbolFontMarkers: Readonly<Record<string, string>> = {
  '\uf02d': '–',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf071': '❑',
  '\uf075': '◆',
  '\uf076': '❖',
  '\uf09f': '•',
  '\uf0a7': '▪',
  '\uf0a8': '◻',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
}

/**
 * Text as a person reads it: no ligatures, no invisible characters, no icon glyphs, plain spaces, composed accents.
 * It keeps tabs and line feeds, and never touches punctuation, so `C++`, `C#` and `.NET` stay what they are.
 *
 * @example
 * repairText('con\u00adﬁg\u00a0C++') // 'config C++'
 */
export function repairText(text: string): string {
  if (isPlain(text)) return text
  return text
    .replace(privateUse, (glyph) => symbolFontMarkers[glyph] ?? '')
    .replace(invisible, '')
    .replace(oddSpace, ' ')
    .replace(presentationForm, (form) => form.normalize('NFKC'))
    .normalize('NFC')
}

/** Most lines are ASCII and need nothing. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x7e || (code < 0x20 && code !== 0x09 && code !== 0x0a)) return false
  }
  return true
}
