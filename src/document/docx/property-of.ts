import { childOf } from './child-of.ts'
import type { XmlElement } from './parse-xml.ts'

/** What a property says: `propertyOf(rPr, 'w:sz')` is the `w:val` of its `<w:sz>`. */
export function propertyOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}
