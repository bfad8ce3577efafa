import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import { layoutOf } from './layout-of.ts'
import type { XmlElement } from './parse-xml.ts'
import { propertyOf } from './property-of.ts'
import { readRunLook } from './run-look.ts'
import type { Scene } from './scene.ts'
import { textLength } from './text-length.ts'

/** How far a paragraph goes, in points: only Word knows it exactly. */
export interface Extent {
  readonly leastHeight: number
  readonly mostHeight: number
  /** Above and below its lines, at the most. */
  readonly space: number
  /** Where its text ends, at the most. */
  readonly right: number
}

/** Narrow and wide letters and lines, in sizes of the font; narrow and wide text, in points. */
const letters = { least: 0.38, most: 0.6 } as const
const lines = { least: 1.1, most: 1.35 } as const
const widths = { least: 380, most: 540 } as const

/** Text that fills its lines ends before this, in points from the left margin. */
const edge = 420

/** What Word sets where nothing is said: the size in points, the rest in its own units. */
const usual = { size: 11, spaceBelow: 200 } as const

/** Units of a point, and of a line where its height is a multiple. */
const twips = 20
const lineUnits = 240

/** What ends a page or a column, and what takes up room in a line. */
const unknown: ReadonlySet<string> = new Set(['w:br', 'w:lastRenderedPageBreak', 'w:pict', 'w:object', 'wp:inline'])

/** Estimates how far a paragraph goes; `undefined` for one that stands on its own, or of which that cannot be said. */
export function paragraphExtent(paragraph: XmlElement, { styles, palette }: Scene): Extent | undefined {
  const properties = childOf(paragraph, 'w:pPr')
  const style = styles.paragraph(propertyOf(properties, 'w:pStyle'))
  const layout = { ...style.layout, ...layoutOf(properties) }
  if (paragraph.name !== 'w:p' || holds(paragraph, unknown) || layout['w:hAnchor'] || layout['w:vAnchor'])
    return undefined
  if (childOf(properties, 'w:sectPr') || childOf(properties, 'w:pageBreakBefore')) return undefined
  const said = contentOf(paragraph.children).flatMap((run) => readRunLook(childOf(run, 'w:rPr'), palette).size ?? [])
  const sizes = [style.run.size ?? styles.defaults.size ?? usual.size, ...said]
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  const length = textLength(paragraph)
  const isExact = layout['w:lineRule'] === 'exact'
  const height = Number(layout['w:line'] ?? lineUnits) / (isExact ? twips : lineUnits)
  const space = (Number(layout['w:before'] ?? 0) + Number(layout['w:after'] ?? usual.spaceBelow)) / twips
  const least = Math.max(1, Math.ceil((length * small * letters.least) / widths.most))
  const most = Math.max(1, Math.ceil((length * large * letters.most) / widths.least))
  const indent = Number(layout['w:start'] ?? layout['w:left'] ?? 0) / twips
  const isLeft = /^(?:left|start|both)?$/.test(propertyOf(properties, 'w:jc') ?? '')
  return {
    leastHeight: least * height * (isExact ? 1 : small * lines.least),
    mostHeight: most * height * (isExact ? 1 : large * lines.most),
    space,
    right: isLeft ? Math.min(edge, indent + length * large * letters.most) : edge,
  }
}

function holds(element: XmlElement, names: ReadonlySet<string>): boolean {
  return contentOf(element.children).some((child) => names.has(child.name) || holds(child, names))
}
