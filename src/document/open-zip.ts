import { inflateRawSync } from 'node:zlib'
import { CvError } from '../errors.ts'

/** A file in an archive that has not been unpacked yet. */
export interface ZipEntry {
  readonly name: string
  /**
   * Unpacks the entry.
   *
   * @param maxBytes - The most that may come out, whatever the archive says.
   * @throws {CvError} `TOO_LARGE`, `ENCRYPTED` or `CORRUPT`.
   */
  read(maxBytes: number): Uint8Array
}

/** A DOCX of Word has 10 to 60 parts, one more for each photo; raising it makes listing slower. */
const maxEntries = 2000

/** XML shrinks to a tenth, repetitive XML to a fiftieth; a bomb to a thousandth. Small parts may shrink as they like. */
const maxRatio = 200
const freeExpansion = 1_000_000

const endSize = 22
const maxComment = 0xffff
const signature = { entry: 0x02014b50, end: 0x06054b50, local: 0x04034b50 } as const

/**
 * Lists a zip archive by its central directory, without unpacking anything. Where a name occurs twice, the last counts.
 *
 * @throws {CvError} `CORRUPT` when there is no whole directory, `TOO_LARGE` when it has too many entries.
 */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(bytes, view)
  } catch (error) {
    if (error instanceof RangeError) throw damaged(error)
    throw error
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) throw new CvError('TOO_LARGE', `The file has ${count} parts; the limit is ${maxEntries}.`)
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== signature.entry) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    // Some writers part folders with backslashes or start at a root.
    const name = utf8(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .replace(/^\//, '')
    entries.set(name, entryAt(name, at, bytes, view))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands last, before a comment of up to 64 kB. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - maxComment)
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) === signature.end) return at
  }
  throw damaged()
}

function entryAt(name: string, at: number, bytes: Uint8Array, view: DataView): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  const method = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  return {
    name,
    read(maxBytes) {
      if (isEncrypted) throw new CvError('ENCRYPTED', 'The DOCX has a password; remove the password and save it again.')
      const packed = packedBytes(bytes, view, local, size)
      return unpack(packed, method, Math.min(maxBytes, Math.max(freeExpansion, packed.length * maxRatio)))
    },
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  try {
    if (view.getUint32(local, true) !== signature.local) throw damaged()
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    return bytes.subarray(start, start + size)
  } catch (error) {
    throw error instanceof RangeError ? damaged(error) : error
  }
}

function unpack(packed: Uint8Array, method: number, maxBytes: number): Uint8Array {
  if (method === 0) {
    if (packed.length > maxBytes) throw tooLarge(maxBytes)
    return packed
  }
  if (method !== 8) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes })
  } catch (error) {
    // The one sign of a bomb that cannot lie: more came out than was allowed.
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes)
    throw damaged(error)
  }
}

function tooLarge(maxBytes: number): CvError {
  return new CvError('TOO_LARGE', `A part of the file unpacks to more than ${maxBytes} bytes; the limit was reached.`)
}

function damaged(cause?: unknown): CvError {
  return new CvError('CORRUPT', 'The DOCX is damaged or cut off; save it again and retry.', { cause })
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
