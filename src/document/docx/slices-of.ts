import { countIn } from './count-in.ts'
import type { XmlElement } from './parse-xml.ts'
import { tooLong } from './too-long.ts'

/** Elements that go to mammoth at once, a page or two; raising it lengthens its pauses, which grow faster than that. */
const sliceSize = 1500

/** Elements of all slices; a CV of four pages has 3,000. Raising it lets in books. */
const maxElements = 60_000

/** Elements of one paragraph or table, which cannot be cut; a page has some 500. */
const maxBlock = 12_000

/**
 * Cuts prepared content into slices that mammoth reads in one go: never inside a table, a field or a paragraph that
 * runs on into the next.
 *
 * @throws {CvError} `TOO_LARGE`
 */
export function slicesOf(blocks: readonly XmlElement[]): XmlElement[][] {
  const slices: XmlElement[][] = [[]]
  let size = 0
  let total = 0
  let openFields = 0
  for (const block of blocks) {
    if (size > sliceSize && openFields <= 0 && !runsOn(slices.at(-1)?.at(-1))) {
      slices.push([])
      size = 0
    }
    slices.at(-1)?.push(block)
    const { elements, fields } = countIn(block)
    size += elements
    total += elements
    openFields += fields
    if (total > maxElements || elements > maxBlock) throw tooLong()
  }
  return slices
}

/** Only a paragraph whose end was deleted still has properties. */
function runsOn(block: XmlElement | undefined): boolean {
  return block?.name === 'w:p' && block.children.some((child) => typeof child !== 'string' && child.name === 'w:pPr')
}
