import { childOf } from './child-of.ts'
import { type Layout, layoutOf } from './layout-of.ts'
import type { XmlElement } from './parse-xml.ts'
import { propertyOf } from './property-of.ts'
import type { Palette } from './read-palette.ts'
import { type RunLook, readRunLook } from './run-look.ts'
import { shadeOf } from './shade-of.ts'

/** What a style says, with everything that it inherits. */
export interface StyleLook {
  readonly run: RunLook
  readonly fill?: string
  /** What it says of the paragraph's lines, indents and frame. */
  readonly layout?: Layout
  /** Heading level from 1, of a style that marks headings; 0 where a style takes it back. */
  readonly heading?: number
  readonly listId?: string
  readonly listDepth?: number
  /** Word's own name, the same in every language of Word. */
  readonly name?: string
  /** Of a table style: how the cells of a region look, `wholeTable`, `firstRow`, `band1Horz`. */
  readonly regions?: Readonly<Record<string, RegionLook>>
}

/** How a table style wants some of the cells. */
export interface RegionLook {
  readonly run: RunLook
  readonly fill?: string
}

export interface Styles {
  /** How text looks where no style says otherwise. */
  readonly defaults: RunLook
  /** The look of a paragraph style; of the default one when `id` is `undefined`. */
  paragraph(id: string | undefined): StyleLook
  /** The look of a character or table style. */
  other(id: string | undefined): StyleLook
}

const maxInheritance = 20

/** Reads `word/styles.xml`; without one, nothing has a look of its own. */
export function readStyles(root: XmlElement | undefined, palette: Palette): Styles {
  const elements = (root?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string')
  const styles = new Map<string, XmlElement>()
  let defaultId: string | undefined
  for (const element of elements) {
    const id = element.attributes['w:styleId']
    if (element.name !== 'w:style' || id === undefined || styles.has(id)) continue
    styles.set(id, element)
    if (element.attributes['w:type'] === 'paragraph' && isTrue(element.attributes['w:default'])) defaultId = id
  }
  const looks = new Map<string, StyleLook>()
  const lookOf = (id: string | undefined, depth = 0): StyleLook => {
    const style = styles.get(id ?? '')
    if (id === undefined || !style || depth > maxInheritance) return noLook
    const known = looks.get(id)
    if (known) return known
    const look = inherit(lookOf(propertyOf(style, 'w:basedOn'), depth + 1), style, palette)
    looks.set(id, look)
    return look
  }
  return {
    defaults: readRunLook(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), palette),
    paragraph: (id) => lookOf(id ?? defaultId),
    other: (id) => lookOf(id),
  }
}

const noLook: StyleLook = { run: {} }

function inherit(base: StyleLook, style: XmlElement, palette: Palette): StyleLook {
  const paragraph = childOf(style, 'w:pPr')
  const layout = layoutOf(paragraph)
  const numbering = childOf(paragraph, 'w:numPr')
  const fill = shadeOf(childOf(paragraph, 'w:shd'), palette)
  const name = propertyOf(style, 'w:name')
  const heading = headingLevel(propertyOf(paragraph, 'w:outlineLvl'), name)
  const listId = propertyOf(numbering, 'w:numId')
  const listDepth = propertyOf(numbering, 'w:ilvl')
  return {
    ...base,
    run: { ...base.run, ...readRunLook(childOf(style, 'w:rPr'), palette) },
    ...(fill !== undefined && { fill }),
    ...(layout && { layout: { ...base.layout, ...layout } }),
    ...heading,
    ...(listId !== undefined && { listId }),
    ...(listDepth !== undefined && { listDepth: Number(listDepth) }),
    ...(name !== undefined && { name }),
    ...(style.attributes['w:type'] === 'table' && { regions: regionsOf(style, base, palette) }),
  }
}

/** Outline levels run from 0 to 8; 9 is body text. Only six levels of heading are told apart. */
function headingLevel(outline: string | undefined, name: string | undefined): Pick<StyleLook, 'heading'> {
  if (outline === '9') return { heading: 0 }
  if (outline !== undefined && /^[0-8]$/.test(outline)) return { heading: Math.min(6, Number(outline) + 1) }
  const named = /^heading ([1-9])$/i.exec(name ?? '')?.[1]
  if (named) return { heading: Math.min(6, Number(named)) }
  return /^title$/i.test(name ?? '') ? { heading: 1 } : {}
}

/** The style itself is about the whole table; its `w:tblStylePr` are about parts of it. */
function regionsOf(style: XmlElement, { regions }: StyleLook, palette: Palette): Record<string, RegionLook> {
  const looks: Record<string, RegionLook> = { ...regions }
  for (const region of [style, ...style.children]) {
    if (typeof region === 'string' || (region !== style && region.name !== 'w:tblStylePr')) continue
    const name = region === style ? 'wholeTable' : (region.attributes['w:type'] ?? '')
    const shading = ['w:tcPr', 'w:tblPr', 'w:pPr'].map((where) => childOf(childOf(region, where), 'w:shd'))
    const fill = shading
      .map((shade) => shadeOf(shade, palette))
      .find((shade) => shade !== undefined && shade !== 'auto')
    const run = readRunLook(childOf(region, 'w:rPr'), palette)
    looks[name] = { run: { ...looks[name]?.run, ...run }, ...(fill !== undefined && { fill }) }
  }
  return looks
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
