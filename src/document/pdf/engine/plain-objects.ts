import type { PdfFile } from './pdf-file.ts'

/** Objects of a CV are small; what unpacks to more holds something else. */
const mostUnpacked = 4_000_000

/**
 * A file as Latin-1, and behind it the objects that it packs in groups, each written as if it stood alone.
 *
 * @returns `undefined` where a group cannot be read, as in an encrypted file.
 */
export function plainObjects({ text: file, streams }: PdfFile): string | undefined {
  const count = file.split('/ObjStm').length - 1
  if (count === 0) return file
  const groups = streams.filter(({ entries }) => entries.includes('/ObjStm'))
  let text = file
  for (const { entries, unpack } of groups) {
    const group = unpack(mostUnpacked - (text.length - file.length))
    const first = Number(/\/First\s{1,4}(\d{1,9})/.exec(entries)?.[1])
    if (!(first < group.length) || entries.includes('/DecodeParms')) return undefined
    text += objectsOf(group, first)
  }
  return groups.length === count ? text : undefined
}

/** @param first - Where the objects start, behind the number and the place of each. */
function objectsOf(group: Buffer, first: number): string {
  const numbers = group.toString('latin1', 0, first).trim().split(/\s+/).map(Number)
  let text = ''
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [start = 0, end = group.length] = [numbers[at + 1], numbers[at + 3]]
    text += `\n${numbers[at]} 0 obj\n${group.toString('latin1', first + start, first + end)}\nendobj`
  }
  return text
}
