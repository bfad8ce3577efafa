import { behind } from './behind.ts'
import { type CellPlace, cellLook } from './cell-look.ts'
import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import { isOffPage } from './is-off-page.ts'
import { isOn } from './is-on.ts'
import type { XmlElement } from './parse-xml.ts'
import { placementOf } from './placement-of.ts'
import { prepareBlocks } from './prepare-blocks.ts'
import { propertyOf } from './property-of.ts'
import type { Scene } from './scene.ts'
import { shadeOf } from './shade-of.ts'

/** Twentieths of a point; a row of this height shows nothing of its letters. */
const clippedRow = 40

/** Twentieths of a point: three inches, and an A4 page on its side. */
const widestMargin = 4320
const widestPage = 16_840

/** Prepares a table for mammoth, cell by cell, each on the colour that its style, its row and it itself have. */
export function prepareTable(table: XmlElement, scene: Scene): XmlElement {
  const properties = childOf(table, 'w:tblPr')
  const background = behind(shadeOf(childOf(properties, 'w:shd'), scene.palette), scene.background)
  const isOff = floatsOffPage(properties) || isIndentedOffPage(table, properties)
  const hiding = scene.hiding ?? (isOff ? 'off-page' : undefined)
  const look = cellLook(scene.styles.other(propertyOf(properties, 'w:tblStyle')), childOf(properties, 'w:tblLook'))
  return prepareChildren(table, 'w:tr', (row, rowPlace) =>
    prepareChildren(row, 'w:tc', (cell, columnPlace) => {
      const { run, fill } = look({ row: rowPlace, column: columnPlace })
      return prepareCell(cell, {
        ...scene,
        background: behind(fill, background),
        tableRun: run,
        hiding: hiding ?? rowHiding(childOf(row, 'w:trPr')),
      })
    }),
  )
}

function floatsOffPage(properties: XmlElement | undefined): boolean {
  const { attributes } = childOf(properties, 'w:tblpPr') ?? {}
  if (!attributes) return false
  const across = placementOf(attributes['w:tblpX'], undefined, attributes['w:horzAnchor'])
  const down = placementOf(attributes['w:tblpY'], undefined, attributes['w:vertAnchor'])
  return isOffPage(across, down)
}

/** It ends left of the widest margin that pages have, or starts right of any page. */
function isIndentedOffPage(table: XmlElement, properties: XmlElement | undefined): boolean {
  const { 'w:w': indent, 'w:type': unit } = childOf(properties, 'w:tblInd')?.attributes ?? {}
  if (unit !== undefined && unit !== 'dxa') return false
  const columns = contentOf(childOf(table, 'w:tblGrid')?.children ?? [])
  const width = columns.reduce((sum, { attributes }) => sum + (Number(attributes['w:w']) || 0), 0)
  return Number(indent) + width < -widestMargin || Number(indent) > widestPage
}

function rowHiding(properties: XmlElement | undefined): Scene['hiding'] {
  if (isOn(properties, 'w:hidden')) return 'vanish'
  const { 'w:val': height, 'w:hRule': rule } = childOf(properties, 'w:trHeight')?.attributes ?? {}
  return rule === 'exact' && Number(height) <= clippedRow ? 'clipped' : undefined
}

type Place = CellPlace['row']

function prepareChildren(
  element: XmlElement,
  name: string,
  prepare: (child: XmlElement, place: Place) => XmlElement,
): XmlElement {
  const children = contentOf(element.children).filter((child) => child.name === name || child.name === 'w:trPr')
  const own = children.filter((child) => child.name === name)
  return {
    ...element,
    attributes: {},
    children: children.map((child) =>
      child.name === name ? prepare(child, { isFirst: child === own[0], isLast: child === own.at(-1) }) : child,
    ),
  }
}

function prepareCell(cell: XmlElement, scene: Scene): XmlElement {
  const properties = childOf(cell, 'w:tcPr')
  const background = behind(shadeOf(childOf(properties, 'w:shd'), scene.palette), scene.background)
  const blocks = prepareBlocks(cell.children, { ...scene, background })
  return { ...cell, attributes: {}, children: properties ? [properties, ...blocks] : blocks }
}
