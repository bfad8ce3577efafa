import { isOn } from './is-on.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'
import type { Part, Parts } from './read-parts.ts'
import { sectionsOf } from './sections-of.ts'

/** Headers and footers, each once. */
export interface RunningParts {
  /** What stands at the top of the first page: on a CV, the name and the address. */
  readonly headers: readonly Part[]
  /** All others. */
  readonly furniture: readonly Part[]
}

/** Finds the headers and footers that the sections of a body refer to. */
export function runningParts(body: XmlElement | undefined, parts: Parts): RunningParts {
  const sections = sectionsOf(body?.children ?? []).flatMap(({ properties }) => properties ?? [])
  const references = sections.flatMap((section) => section.children.flatMap(asReference))
  const [first] = sections
  const opening = first && isOn(first, 'w:titlePg') ? 'first' : 'default'
  const header = first?.children.flatMap(asReference).find(({ kind, type }) => kind === 'header' && type === opening)
  const others = new Set(references.filter(({ id }) => id !== header?.id).map(({ id }) => id))
  const partsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => parts.main.byId(id) ?? [])
  return { headers: header ? partsOf([header.id]) : [], furniture: partsOf(others) }
}

function asReference(node: XmlNode): { kind: 'header' | 'footer'; type: string; id: string }[] {
  if (typeof node === 'string') return []
  const kind = node.name === 'w:headerReference' ? 'header' : node.name === 'w:footerReference' ? 'footer' : undefined
  const { 'r:id': id, 'w:type': type = 'default' } = node.attributes
  return kind && id !== undefined ? [{ kind, type, id }] : []
}
