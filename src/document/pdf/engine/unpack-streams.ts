import type { PdfFile } from './pdf-file.ts'

/** What a PDF says beside its pages' glyphs, as Latin-1. Those parts of an encrypted file that are packed are not in it. */
export interface Unpacked {
  /** The file itself, and its groups of packed objects. */
  readonly objects: readonly string[]
  /** The drawing of each page, in the order of the file, and of each form; empty where it gives no other words. */
  readonly contents: readonly string[]
}

/** Objects and drawings of a CV are small; what unpacks to more holds something else. */
const mostUnpacked = 4_000_000

/**
 * Unpacks those streams of a file that can say something in words.
 *
 * @param isMarked - Its drawings hold marks with properties, without which they give no other words.
 */
export function unpackStreams({ text, streams }: PdfFile, isMarked: boolean): Unpacked {
  const objects = [text]
  const contents: string[] = []
  let left = mostUnpacked
  for (const { entries, unpack } of streams) {
    const isGroup = entries.includes('/ObjStm')
    if (!isGroup && !isMarked) continue
    const content = unpack(left)
    left -= content.length
    if (isGroup) objects.push(content.toString('latin1'))
    else if (content.includes('BT')) contents.push(content.includes('/ActualText') ? content.toString('latin1') : '')
  }
  return { objects, contents }
}
