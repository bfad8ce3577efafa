import { childOf } from './child-of.ts'
import type { XmlElement } from './parse-xml.ts'
import { propertyOf } from './property-of.ts'
import { type RunLook, readRunLook } from './run-look.ts'
import { shadeOf } from './shade-of.ts'

/** What a style says, with everything that it inherits. */
export interface StyleLook {
  readonly run: RunLook
  readonly fill?: string
  /** Heading level from 1, of a style that marks headings; 0 where a style takes it back. */
  readonly heading?: number
  readonly listId?: string
  readonly listDepth?: number
  /** Word's own name, the same in every language of Word. */
  readonly name?: string
  /** A table style that shades some of its cells. */
  readonly shades?: boolean
}

export interface Styles {
  /** The look of a paragraph style; of the default one when `id` is `undefined`. */
  paragraph(id: string | undefined): StyleLook
  /** The look of a character or table style. */
  other(id: string | undefined): StyleLook
}

const maxInheritance = 20

/** Reads `word/styles.xml`; without one, nothing has a look of its own. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = (root?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string')
  const styles = new Map<string, XmlElement>()
  let defaultId: string | undefined
  for (const element of elements) {
    const id = element.attributes['w:styleId']
    if (element.name !== 'w:style' || id === undefined || styles.has(id)) continue
    styles.set(id, element)
    if (element.attributes['w:type'] === 'paragraph' && isTrue(element.attributes['w:default'])) defaultId = id
  }
  const plain: StyleLook = { run: documentDefault(root) }
  const looks = new Map<string, StyleLook>()
  const lookOf = (id: string | undefined, bottom: StyleLook, depth = 0): StyleLook => {
    const style = styles.get(id ?? '')
    if (id === undefined || !style || depth > maxInheritance) return bottom
    const known = looks.get(id)
    if (known) return known
    const look = inherit(lookOf(propertyOf(style, 'w:basedOn'), bottom, depth + 1), style)
    looks.set(id, look)
    return look
  }
  return {
    paragraph: (id) => lookOf(id ?? defaultId, plain),
    // A style of characters or tables changes only what it names.
    other: (id) => lookOf(id, { run: {} }),
  }
}

function documentDefault(root: XmlElement | undefined): RunLook {
  return readRunLook(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))
}

function inherit(base: StyleLook, style: XmlElement): StyleLook {
  const paragraph = childOf(style, 'w:pPr')
  const numbering = childOf(paragraph, 'w:numPr')
  const fill = shadeOf(childOf(paragraph, 'w:shd'))
  const name = propertyOf(style, 'w:name')
  const heading = headingLevel(propertyOf(paragraph, 'w:outlineLvl'), name)
  const listId = propertyOf(numbering, 'w:numId')
  const listDepth = propertyOf(numbering, 'w:ilvl')
  return {
    ...base,
    run: { ...base.run, ...readRunLook(childOf(style, 'w:rPr')) },
    ...(fill !== undefined && { fill }),
    ...heading,
    ...(listId !== undefined && { listId }),
    ...(listDepth !== undefined && { listDepth: Number(listDepth) }),
    ...(name !== undefined && { name }),
    ...(style.attributes['w:type'] === 'table' && hasShading(style) && { shades: true }),
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

function hasShading(element: XmlElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (child.name === 'w:shd' ? shadeOf(child) !== 'auto' : hasShading(child)),
  )
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
