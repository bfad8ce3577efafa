import { coversOf } from './covers-of.ts'
import type { XmlElement } from './parse-xml.ts'
import { textLength } from './text-length.ts'

/** Least width of a letter and height of a line, in points: what covers letters of that size covers larger ones less. */
const letterWidth = 4
const lineHeight = 12

/** How far below the top of its text a shape may start, in points. */
const slack = 3

/** Whether a filled shape lies over the text of the paragraph that it is anchored at. */
export function coversText(paragraph: XmlElement): boolean {
  const covers = coversOf(paragraph)
  if (covers.length === 0) return false
  const length = textLength(paragraph)
  return (
    length > 0 &&
    covers.some(
      ({ top, right, bottom }) => top <= slack && (right / letterWidth) * Math.floor(bottom / lineHeight) >= length,
    )
  )
}
