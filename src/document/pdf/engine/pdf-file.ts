import { inflateSync } from 'node:zlib'

/** The bytes of a PDF, and what is found in them before pdf.js reads them. */
export interface PdfFile {
  readonly bytes: Buffer
  /** The bytes as Latin-1. */
  readonly text: string
  /** Its packed drawings and groups of objects. */
  readonly streams: readonly PackedStream[]
}

export interface PackedStream {
  readonly entries: string
  /**
   * What it holds; nothing where it cannot be unpacked, or to more than `most` bytes. What follows it in the file is
   * ignored.
   */
  unpack(most: number): Buffer
}

/** More streams than this are in no CV. */
const mostStreams = 1000

/** The entries of a stream that is looked into are shorter than this. */
const longestEntries = 400

/** Entries of fonts, images, tables and descriptions: `/Length1 9000`, `/Subtype /Type1C`. A form draws. */
const otherEntries =
  /\/(?:Length[123]|FunctionType|ShadingType|Type\s{0,3}\/(?!ObjStm|XObject)|Subtype\s{0,3}\/(?!Form))/

/** Looks a PDF through once for all that ask about its streams. */
export function pdfFile(input: Uint8Array): PdfFile {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  const text = bytes.toString('latin1')
  const streams: PackedStream[] = []
  for (let at = text.indexOf('stream'); at >= 0 && streams.length < mostStreams; at = text.indexOf('stream', at + 6)) {
    const before = text.slice(Math.max(0, at - longestEntries), at)
    const entries = before.slice(before.lastIndexOf('obj') + 3)
    if (entries.endsWith('end') || !entries.includes('/FlateDecode') || otherEntries.test(entries)) continue
    const packed = bytes.subarray(at + (text[at + 6] === '\r' ? 8 : 7))
    streams.push({ entries, unpack: unpacker(packed) })
  }
  return { bytes, text, streams }
}

const nothing: Buffer = Buffer.alloc(0)

/** Unpacks once, however often it is asked. */
function unpacker(packed: Buffer): PackedStream['unpack'] {
  let content: Buffer = nothing
  return (most) => {
    if (content.length === 0) content = inflate(packed, Math.max(1, most))
    return content.length > most ? nothing : content
  }
}

function inflate(packed: Buffer, maxOutputLength: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength })
  } catch {
    return nothing
  }
}
