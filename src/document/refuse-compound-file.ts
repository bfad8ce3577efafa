import { CvError } from '../errors.ts'
import { unsupportedFormat } from './unsupported-format.ts'

/** Stream names that tell what an OLE compound file holds. */
const streams = [
  { stream: 'WordDocument', name: 'an old Word file (.doc)' },
  { stream: 'Workbook', name: 'an old Excel file (.xls)' },
  { stream: 'PowerPoint Document', name: 'an old PowerPoint file (.ppt)' },
  { stream: '__substg1.0_', name: 'an Outlook message (.msg)' },
] as const

/** Whether the bytes start like an OLE compound file: old Office, or new Office with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

/**
 * Says which compound file this is.
 *
 * @throws {CvError} Always: `ENCRYPTED` for a DOCX with a password, else `UNSUPPORTED_FORMAT`.
 */
export function refuseCompoundFile(bytes: Uint8Array): never {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Stream names stand in the file's directory as UTF-16.
  const holds = (stream: string) => content.includes(stream, 0, 'utf16le')
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) {
    throw new CvError('ENCRYPTED', 'The DOCX has a password; remove the password and save it again.')
  }
  throw unsupportedFormat(streams.find(({ stream }) => holds(stream))?.name ?? 'an old Office file')
}
