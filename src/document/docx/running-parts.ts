import { isOn } from './is-on.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'
import type { Part, Parts } from './read-parts.ts'
import { sectionsOf } from './sections-of.ts'

/** Headers and footers, each once. */
export interface RunningParts {
  /** What stands at the top of the first page: on a CV, the name and the address. */
  readonly headers: readonly Part[]
  /** All others that are printed on some page. */
  readonly furniture: readonly Part[]
  /** For first or even pages that are set like the others: kept in the file, printed on none. */
  readonly unused: readonly Part[]
}

/** Finds the headers and footers that the sections of a body refer to. */
export function runningParts(body: XmlElement | undefined, parts: Parts): RunningParts {
  const sections = sectionsOf(body?.children ?? []).flatMap(({ properties }) => properties ?? [])
  const references = sections.flatMap((section) => section.children.flatMap(asReference))
  const [first] = sections
  const opening = first && isOn(first, 'w:titlePg') ? 'first' : 'default'
  const header = first?.children.flatMap(asReference).find(({ kind, type }) => kind === 'header' && type === opening)
  const hasFirst = sections.some((section) => isOn(section, 'w:titlePg'))
  const hasEven = () => isOn(parts.related('settings')?.root, 'w:evenAndOddHeaders')
  const isPrinted = ({ type }: Reference) => (type === 'first' ? hasFirst : type !== 'even' || hasEven())
  const idsOf = (some: readonly Reference[]) => new Set(some.map(({ id }) => id).filter((id) => id !== header?.id))
  const printed = idsOf(references.filter(isPrinted))
  const unused = [...idsOf(references)].filter((id) => !printed.has(id))
  const partsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => parts.main.byId(id) ?? [])
  return { headers: header ? partsOf([header.id]) : [], furniture: partsOf(printed), unused: partsOf(unused) }
}

interface Reference {
  readonly kind: 'header' | 'footer'
  readonly type: string
  readonly id: string
}

function asReference(node: XmlNode): Reference[] {
  if (typeof node === 'string') return []
  const kind = node.name === 'w:headerReference' ? 'header' : node.name === 'w:footerReference' ? 'footer' : undefined
  const { 'r:id': id, 'w:type': type = 'default' } = node.attributes
  return kind && id !== undefined ? [{ kind, type, id }] : []
}
