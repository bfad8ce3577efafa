import type { XmlElement } from './parse-xml.ts'

/** What `w:spacing`, `w:ind` and `w:framePr` say: no two of them share a name. */
export type Layout = XmlElement['attributes']

/** Reads the layout in `w:pPr`; `undefined` where it says nothing. */
export function layoutOf(properties: XmlElement | undefined): Layout | undefined {
  let layout: Layout | undefined
  for (const child of properties?.children ?? []) {
    if (typeof child !== 'string' && places.has(child.name)) layout = { ...layout, ...child.attributes }
  }
  return layout
}

const places: ReadonlySet<string> = new Set(['w:spacing', 'w:ind', 'w:framePr'])
