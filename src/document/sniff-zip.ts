import { CvError } from '../errors.ts'
import { openZip, type ZipEntry } from './open-zip.ts'
import { unsupportedFormat } from './unsupported-format.ts'

/** What else people hand in that is a zip inside, by the name of a part that only it has. */
const packages = [
  { part: /^xl\//, name: 'an Excel file' },
  { part: /^ppt\//, name: 'a PowerPoint file' },
  { part: /^Index\/|^index\.(?:apxl|xml)$|^Index\.zip$/, name: 'an Apple Pages file' },
  { part: /^META-INF\/container\.xml$/, name: 'an e-book (EPUB)' },
  { part: /^content\.xml$/, name: 'an OpenDocument file' },
] as const

/** What some packages say they are in a part of that name. */
const mediaTypes = [
  { start: 'application/epub', name: 'an e-book (EPUB)' },
  { start: 'application/vnd.oasis.opendocument', name: 'an OpenDocument file' },
] as const

/** Bytes; a longer one is no media type. */
const maxMediaType = 1000

/** Whether the bytes start like a zip archive, also an empty or a split one. */
export function isZip([p, k, third, fourth]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && third !== undefined && third <= 7 && third % 2 === 1 && fourth === third + 1
}

/**
 * Tells a DOCX from other archives.
 *
 * @throws {CvError} `UNSUPPORTED_FORMAT` with the name of what it is, `CORRUPT`, `TOO_LARGE`.
 */
export function sniffZip(bytes: Uint8Array): 'docx' {
  const entries = openZip(bytes)
  if (hasMainPart(entries)) return 'docx'
  const names = [...entries.keys()]
  const mediaType = Buffer.from(entries.get('mimetype')?.read(maxMediaType) ?? []).toString('latin1')
  const known =
    mediaTypes.find(({ start }) => mediaType.startsWith(start)) ??
    packages.find(({ part }) => names.some((name) => part.test(name)))
  if (known) throw unsupportedFormat(known.name)
  if (names.length === 0) throw new CvError('EMPTY_INPUT', 'The file is an empty archive; choose another.')
  throw unsupportedFormat('a zip archive without a Word document')
}

/** Word online numbers its main part: `word/document2.xml`. */
function hasMainPart(entries: ReadonlyMap<string, ZipEntry>): boolean {
  return [...entries.keys()].some((name) => /^word\/document\d{0,3}\.xml$/i.test(name))
}
