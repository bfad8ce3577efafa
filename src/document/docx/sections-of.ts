import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'

/** Content that shares its page set-up. */
export interface BodySection {
  readonly content: readonly XmlElement[]
  /** Its `w:sectPr`. */
  readonly properties?: XmlElement
}

/** Parts a body into its sections: the set-up of each stands in its last paragraph, of the last one at the body's end. */
export function sectionsOf(body: readonly XmlNode[]): BodySection[] {
  const sections: BodySection[] = []
  let content: XmlElement[] = []
  for (const element of contentOf(body)) {
    if (element.name !== 'w:sectPr') content.push(element)
    const properties = element.name === 'w:sectPr' ? element : childOf(childOf(element, 'w:pPr'), 'w:sectPr')
    if (!properties) continue
    sections.push({ content, properties })
    content = []
  }
  return content.length > 0 ? [...sections, { content }] : sections
}
