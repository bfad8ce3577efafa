/** More bytes above 0x7F than this share and the text is not Western European; raising it lets in noise. */
const maxHighShare = 0.3

/** What windows-1252 has from 0x80 to 0x9F, `\0` where it has nothing. Node's own decoder gets these wrong. */
const upper1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/**
 * Decodes plain text: UTF-8, UTF-16 with a byte order mark, else windows-1252 where that gives plausible text.
 *
 * @returns `undefined` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const utf16 = utf16LabelOf(bytes)
  const text = utf16 ? decode(bytes, utf16) : (decode(bytes, 'utf-8') ?? decodeBroken(bytes))
  return text !== undefined && !hasControls(text) ? text : undefined
}

function utf16LabelOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-8 with a few bad bytes (a file that was cut off) stays UTF-8; text with many is windows-1252. */
function decodeBroken(bytes: Uint8Array): string | undefined {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let whole = 0
  for (const character of lenient) {
    if (character === '\ufffd') broken++
    else if (character > '\x7f') whole++
  }
  if (broken * 4 <= whole) return lenient
  return decode1252(bytes)
}

function decode1252(bytes: Uint8Array): string | undefined {
  const high = bytes.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0)
  if (high > bytes.length * maxHighShare) return undefined
  const text = Buffer.from(bytes).toString('latin1')
  return text.replace(/[\x80-\x9f]/g, (character) => upper1252[character.charCodeAt(0) - 0x80] ?? '\0')
}

/** Text has tabs, line and page ends, and no other control characters. */
function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) return true
  }
  return false
}
