import { CvError } from '../../errors.ts'
import type { XmlElement } from './parse-xml.ts'

/** Elements that go to mammoth at once, a page or two; raising it lengthens its pauses, which grow faster than that. */
const sliceSize = 1500

/** Elements of all slices; a CV of four pages has 3,000. Raising it lets in books. */
const maxElements = 60_000

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
    if (total > maxElements) throw new CvError('TOO_LARGE', 'The DOCX has far more content than a CV; shorten it.')
  }
  return slices
}

/** Only a paragraph whose end was deleted still has properties. */
function runsOn(block: XmlElement | undefined): boolean {
  return block?.name === 'w:p' && block.children.some((child) => typeof child !== 'string' && child.name === 'w:pPr')
}

/** How many elements a block has, and how many fields it opens without closing them. */
function countIn(element: XmlElement): { elements: number; fields: number } {
  const { 'w:fldCharType': field } = element.attributes
  const count = { elements: 1, fields: field === 'begin' ? 1 : field === 'end' ? -1 : 0 }
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const { elements, fields } = countIn(child)
    count.elements += elements
    count.fields += fields
  }
  return count
}
