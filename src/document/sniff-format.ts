import { fileSignatures } from '../data/file-signatures.ts'
import { CvError } from '../errors.ts'
import { decodeText } from './decode-text.ts'
import { isCompoundFile, refuseCompoundFile } from './refuse-compound-file.ts'
import { isZip, sniffZip } from './sniff-zip.ts'
import { unsupportedFormat } from './unsupported-format.ts'

/** A PDF may start after junk; readers agree on looking this far for its header. */
const pdfHeaderWithin = 1024

/** How much of a text is looked at to tell a CV from markup. */
const markupWithin = 2048

/**
 * Tells the format of a file from its content.
 *
 * @throws {CvError} `EMPTY_INPUT`; or `UNSUPPORTED_FORMAT`, `ENCRYPTED` or `CORRUPT` with the name of what was found.
 */
export function sniffFormat(bytes: Uint8Array): 'pdf' | 'docx' | 'text' {
  if (bytes.length === 0) throw emptyInput()
  if (isZip(bytes)) return sniffZip(bytes)
  if (isCompoundFile(bytes)) return refuseCompoundFile(bytes)
  const head = latin1(bytes.subarray(0, markupWithin))
  if (isPdf(head, bytes)) return 'pdf'
  refuseKnown(head)
  const text = decodeText(bytes)
  if (text === undefined) throw unsupportedFormat('a file of an unknown kind')
  if (text.trim() === '') throw emptyInput()
  return 'text'
}

/** A text may speak of `%PDF-` near its start; behind other content it takes an object to make a PDF. */
function isPdf(head: string, bytes: Uint8Array): boolean {
  const at = head.slice(0, pdfHeaderWithin).indexOf('%PDF-')
  return at === 0 || (at > 0 && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(' obj'))
}

function refuseKnown(head: string): void {
  const known = fileSignatures.find(({ start }) =>
    typeof start === 'string' ? head.startsWith(start) : start.test(head),
  )
  if (known) throw unsupportedFormat(known.name)
}

function emptyInput(): CvError {
  return new CvError('EMPTY_INPUT', 'The file is empty; choose another.')
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
