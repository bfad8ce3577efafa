import { inflateSync } from 'node:zlib'

/** What a PDF says beside its pages' glyphs, as Latin-1. Those parts of an encrypted file that are packed are not in it. */
export interface Unpacked {
  /** The file itself, and its groups of packed objects. */
  readonly objects: readonly string[]
  /** The drawing of each page, in the order of the file, and of each form; empty where it gives no other words. */
  readonly contents: readonly string[]
}

/** Objects and drawings of a CV are small; what unpacks to more holds something else. */
const mostUnpacked = 4_000_000

/** More streams than this are in no CV; a group of objects holds up to a hundred. */
const mostStreams = 1000

/** The entries of a stream that is looked into are shorter than this. */
const longestEntries = 400

/** Entries of fonts, images, tables and descriptions: `/Length1 9000`, `/Subtype /Type1C`. A form draws. */
const otherEntries =
  /\/(?:Length[123]|FunctionType|ShadingType|Type\s{0,3}\/(?!ObjStm|XObject)|Subtype\s{0,3}\/(?!Form))/

/**
 * Unpacks those streams of a file that can say something in words.
 *
 * @param isMarked - Its drawings hold marks with properties, without which they give no other words.
 */
export function unpackStreams(bytes: Uint8Array, isMarked: boolean): Unpacked {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const file = buffer.toString('latin1')
  const objects = [file]
  const contents: string[] = []
  let left = mostUnpacked
  for (const { start, entries } of streamsOf(file)) {
    const isGroup = entries.includes('/ObjStm')
    if (!isGroup && !isMarked) continue
    const content = unpack(buffer.subarray(start), left)
    left -= content.length
    if (isGroup) objects.push(content.toString('latin1'))
    else if (content.includes('BT')) contents.push(content.includes('/ActualText') ? content.toString('latin1') : '')
  }
  return { objects, contents }
}

function streamsOf(file: string): { start: number; entries: string }[] {
  const streams: { start: number; entries: string }[] = []
  for (let at = file.indexOf('stream'); at >= 0 && streams.length < mostStreams; at = file.indexOf('stream', at + 6)) {
    const before = file.slice(Math.max(0, at - longestEntries), at)
    const entries = before.slice(before.lastIndexOf('obj') + 3)
    if (entries.endsWith('end') || !entries.includes('/FlateDecode') || otherEntries.test(entries)) continue
    streams.push({ start: at + (file[at + 6] === '\r' ? 8 : 7), entries })
  }
  return streams
}

/** What follows the packed bytes in the file is ignored; what cannot be unpacked says nothing. */
function unpack(packed: Uint8Array, maxOutputLength: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, maxOutputLength) })
  } catch {
    return Buffer.alloc(0)
  }
}
