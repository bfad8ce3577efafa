import { childOf } from './child-of.ts'
import { paragraphOf } from './paragraph-of.ts'
import type { XmlElement } from './parse-xml.ts'
import type { Part } from './read-parts.ts'

/**
 * The words of a graphic that stands in a part of its own: the points of a SmartArt, the titles and labels of a chart.
 *
 * @param graphic - The element that points to the part, `dgm:relIds` or `c:chart`.
 */
export function graphicParagraphs({ name, attributes }: XmlElement, part: Part): XmlElement[] {
  const root = part.byId(attributes[name === 'c:chart' ? 'r:id' : 'r:dm'])?.root
  // Each series of a chart repeats the labels of the axis.
  return root ? [...new Set(labelsIn(root))].map((label) => paragraphOf(label)) : []
}

/** What Word works out from the points: how they are laid out, and the arrows between them. */
const derived: ReadonlySet<string> = new Set(['pres', 'parTrans', 'sibTrans'])

function labelsIn(element: XmlElement): string[] {
  const { name, attributes, children } = element
  if (name === 'dgm:pt' && derived.has(attributes['type'] ?? '')) return []
  // Figures that a chart plots are drawn, not written.
  if (name === 'c:val' || name === 'c:xVal' || name === 'c:yVal') return []
  if (name === 'a:p') return [textIn(element)]
  if (name === 'c:pt') return [textIn(childOf(element, 'c:v'))]
  return children.flatMap((child) => (typeof child === 'string' ? [] : labelsIn(child)))
}

function textIn(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
