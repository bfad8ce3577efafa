/** Points of an image that is unpacked at any rate: a small photo. Raising it lengthens the pauses of the event loop. */
const mostPoints = 250_000

/** A file with more images than this is no CV; the others stay as they are. */
const mostImages = 500

/** The entries of an image are shorter than this. */
const longestEntries = 2000

const image = /\/Subtype\s{0,4}\/Image\b/g

/** `/Width 3000`; not one that stands in another object, `/Width 12 0 R`. */
const width = /\/Width\s{1,4}(\d{1,6})(?=\s{0,4}[/>])/
const height = /\/Height\s{1,4}(\d{1,6})(?=\s{0,4}[/>])/

/** How the points are packed: `/FlateDecode`, `/DCTDecode`. */
const packing = /\/[A-Z](?=[A-Za-z\d]{2,10}Decode\b)/g

/**
 * Copies a PDF so that pdf.js places its large images without unpacking them.
 *
 * To unpack a photo as phones take them costs it half a second in one go, and the colours of an image are of interest
 * only where text stands on it or under it. In the copy such an image is a single point, packed in a way that nobody
 * knows.
 *
 * @returns `undefined` for a file that has none.
 */
export function omitImages(file: Uint8Array): Uint8Array | undefined {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (!buffer.includes('/Image')) return undefined
  const text = buffer.toString('latin1')
  const places = [...text.matchAll(image)].slice(0, mostImages)
  const found = places.flatMap(({ index }) => largeImageAt(text, index))
  if (found.length === 0) return undefined
  const copy = Buffer.from(buffer)
  for (const { start, entries } of found) copy.write(asPoint(entries), start, 'latin1')
  return copy
}

interface Entries {
  readonly start: number
  readonly entries: string
}

/** The entries around a place, when they are those of a large image. */
function largeImageAt(text: string, at: number): Entries[] {
  const from = Math.max(0, at - longestEntries)
  const start = from + text.slice(from, at).lastIndexOf(' obj')
  const length = text.slice(start, at + longestEntries).indexOf('stream')
  const entries = text.slice(start, start + Math.max(0, length))
  const points = Number(width.exec(entries)?.[1]) * Number(height.exec(entries)?.[1])
  return start >= from && points > mostPoints ? [{ start, entries }] : []
}

function asPoint(entries: string): string {
  const one = (whole: string, digits: string) => `${whole.slice(0, -digits.length)}1`.padEnd(whole.length)
  return entries.replace(width, one).replace(height, one).replace(packing, '/X')
}
