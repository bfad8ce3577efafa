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
  'w:sdt',
  'w:sdtContent',
  'w:ruby',
  'w:rubyBase',
])

/** What an accepted change took away, and what Word keeps for itself. */
const dropped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:sdtPr', 'w:sdtEndPr', 'w:rt', 'w:rubyPr'])

/** The elements that a reader sees among `nodes`, wrappers taken away, of alternatives only the one that Word shows. */
export function contentOf(nodes: readonly XmlNode[]): XmlElement[] {
  const content: XmlElement[] = []
  collect(nodes, content)
  return content
}

/** Into one list: this runs for every element, several times. */
function collect(nodes: readonly XmlNode[], content: XmlElement[]): void {
  for (const node of nodes) {
    if (typeof node === 'string' || dropped.has(node.name)) continue
    if (node.name === 'mc:AlternateContent') collect(alternativeOf(node)?.children ?? [], content)
    else if (wrappers.has(node.name)) collect(node.children, content)
    else content.push(node)
  }
}

function alternativeOf(element: XmlElement): XmlElement | undefined {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')
}
