/** A packed stream of a file: where its bytes start, and its entries. */
export interface PackedStream {
  readonly start: number
  readonly entries: string
}

/** More streams than this are in no CV. */
const mostStreams = 1000

/** The entries of a stream that is looked into are shorter than this. */
const longestEntries = 400

/** Entries of fonts, images, tables and descriptions: `/Length1 9000`, `/Subtype /Type1C`. A form draws. */
const otherEntries =
  /\/(?:Length[123]|FunctionType|ShadingType|Type\s{0,3}\/(?!ObjStm|XObject)|Subtype\s{0,3}\/(?!Form))/

/** The packed drawings and groups of objects of a file, which is given as Latin-1. */
export function streamsOf(file: string): PackedStream[] {
  const streams: PackedStream[] = []
  for (let at = file.indexOf('stream'); at >= 0 && streams.length < mostStreams; at = file.indexOf('stream', at + 6)) {
    const before = file.slice(Math.max(0, at - longestEntries), at)
    const entries = before.slice(before.lastIndexOf('obj') + 3)
    if (entries.endsWith('end') || !entries.includes('/FlateDecode') || otherEntries.test(entries)) continue
    streams.push({ start: at + (file[at + 6] === '\r' ? 8 : 7), entries })
  }
  return streams
}
