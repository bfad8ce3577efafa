/** Tag characters each stand for one of ASCII and are never shown; variation selectors can stand for a byte each. */
const firstTag = 0xe0000
const firstSelector = 0xe0100

/**
 * Runs of characters that can spell something unseen. Behind a black flag tags spell the flag of a region, and one
 * selector chooses a shape of the character before it: neither is a message.
 */
const unseen =
  /\u{1f3f4}[\u{e0020}-\u{e007e}]{2,8}\u{e007f}|[\u{e0020}-\u{e007e}]{1,4000}|[\u{e0100}-\u{e01ef}]{4,4000}/gu

/**
 * What characters that nobody sees spell in a text.
 *
 * @returns Empty where they spell nothing; that is what nearly every text does.
 */
export function smuggledText(text: string): string {
  // All of them are in the one block whose first half is this.
  if (!text.includes('\udb40')) return ''
  return [...text.matchAll(unseen)].map(([run]) => spelledOut(run)).join('')
}

function spelledOut(run: string): string {
  const codes = Array.from(run, (character) => character.codePointAt(0) ?? 0)
  const [first = 0] = codes
  if (first < firstTag) return ''
  if (first < firstSelector) return String.fromCharCode(...codes.map((code) => code - firstTag))
  // The first sixteen bytes have selectors of their own, so these start at 16.
  return Buffer.from(codes.map((code) => code - firstSelector + 16)).toString('utf8')
}
