import { childOf } from './child-of.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'

/** Wrappers that a reader does not see: content controls, smart tags, accepted insertions, text direction. */
const wrappers: ReadonlySet<string> = new Set([
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:rubyBase',
])

/** What an accepted change took away, and what Word keeps for itself. */
const dropped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:sdtPr', 'w:sdtEndPr', 'w:rt', 'w:rubyPr'])

/** The elements that a reader sees among `nodes`, wrappers taken away, of alternatives only the one that Word shows. */
export function contentOf(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || dropped.has(node.name)) return []
    if (node.name === 'mc:AlternateContent') return contentOf(alternativeOf(node)?.children ?? [])
    if (node.name === 'w:sdt' || node.name === 'w:ruby' || wrappers.has(node.name)) return contentOf(node.children)
    return [node]
  })
}

function alternativeOf(element: XmlElement): XmlElement | undefined {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')
}
