import { behind } from './behind.ts'
import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import { coversText } from './covers-text.ts'
import { cutFieldCodes } from './cut-field-codes.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { layoutHiding } from './layout-hiding.ts'
import { layoutOf } from './layout-of.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'
import { prepareChunk } from './prepare-chunk.ts'
import { type PreparedRuns, prepareRuns } from './prepare-runs.ts'
import { prepareTable } from './prepare-table.ts'
import { propertyOf } from './property-of.ts'
import type { StyleLook } from './read-styles.ts'
import type { Scene } from './scene.ts'
import { shadeOf } from './shade-of.ts'
import type { TextBox } from './text-boxes-of.ts'

/** Prepares paragraphs and tables for mammoth; what mammoth cannot hold goes into the scene's findings. */
export function prepareBlocks(nodes: readonly XmlNode[], scene: Scene): XmlElement[] {
  const blocks: XmlElement[] = []
  for (const element of contentOf(nodes)) {
    if (element.name === 'w:tbl') blocks.push(prepareTable(element, scene))
    if (element.name === 'w:altChunk') blocks.push(...prepareChunk(element, scene))
    if (element.name !== 'w:p') continue
    // Of blank paragraphs in a row one is enough to part what is around them.
    for (const paragraph of prepareParagraph(element, scene)) {
      if (!isBlank(paragraph) || !isBlank(blocks.at(-1))) blocks.push(paragraph)
    }
  }
  return blocks
}

function isBlank(block: XmlElement | undefined): boolean {
  return block?.name === 'w:p' && !hasContent(block) && childOf(block, 'w:pPr') === undefined
}

function prepareParagraph(paragraph: XmlElement, scene: Scene): XmlElement[] {
  const properties = childOf(paragraph, 'w:pPr')
  const style = scene.styles.paragraph(propertyOf(properties, 'w:pStyle'))
  const background = behind(shadeOf(childOf(properties, 'w:shd'), scene.palette) ?? style.fill, scene.background)
  const hiding =
    scene.hiding ??
    layoutHiding({ ...style.layout, ...layoutOf(properties) }) ??
    (scene.covered?.has(paragraph) || coversText(paragraph) ? ('covered' as const) : undefined)
  const look = { ...scene.styles.defaults, ...scene.tableRun, ...style.run }
  const runs = prepareRuns(paragraph.children, look, { ...scene, background, hiding })
  const { nodes, text } = cutFieldCodes(runs.nodes)
  const { boxes } = runs
  const hidden = text === '' ? runs.hidden : [...runs.hidden, { kind: 'vanish' as const, text }]
  if (!isFormMark(style)) noteHidden(hidden, scene)
  // A box stands before its anchor, so that it does not cut what its anchor begins; but the name comes first.
  const isFirst = scene.findings.paragraphs.length === 0
  const isLeft = nodes.some(hasContent) || (boxes.length === 0 && hidden.length === 0) || isDeleted(properties)
  const own = isLeft ? [withNumber(nodes, properties, factsOf(properties, style, scene), scene)] : []
  const boxed = placed(boxes).flatMap((box) => prepareBox(box, scene))
  return isFirst ? [...own, ...boxed] : [...boxed, ...own]
}

function noteHidden(hidden: PreparedRuns['hidden'], { findings }: Scene): void {
  for (const { kind, text } of hidden) {
    if (/[\p{L}\p{N}]/u.test(text)) findings.hidden.push({ kind, text: text.trim(), page: 1 })
  }
}

/** Word hides "Top of Form" in what was pasted from a web page with a form; nobody put it there on purpose. */
function isFormMark({ name = '' }: StyleLook): boolean {
  return /\b(?:top|bottom) of form$/i.test(name)
}

/** A bookmark is the one thing that mammoth hands through untouched: it carries the paragraph's number. */
function withNumber(
  nodes: readonly XmlElement[],
  properties: XmlElement | undefined,
  facts: Scene['findings']['paragraphs'][number],
  { findings }: Scene,
): XmlElement {
  const number = findings.paragraphs.push(facts) - 1
  const children: XmlElement[] = [
    { name: 'w:bookmarkStart', attributes: { 'w:name': `p${number}` }, children: [] },
    ...nodes,
  ]
  if (isDeleted(properties)) children.unshift({ name: 'w:pPr', attributes: {}, children: [deletedMark] })
  return { name: 'w:p', attributes: {}, children }
}

const deletedMark: XmlElement = {
  name: 'w:rPr',
  attributes: {},
  children: [{ name: 'w:del', attributes: {}, children: [] }],
}

/** The end of the paragraph was deleted: it runs on into the next. */
function isDeleted(properties: XmlElement | undefined): boolean {
  return childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined
}

function factsOf(
  properties: XmlElement | undefined,
  style: StyleLook,
  scene: Scene,
): Scene['findings']['paragraphs'][number] {
  const outline = propertyOf(properties, 'w:outlineLvl')
  const heading = outline === undefined ? style.heading : Number(outline) < 9 ? Math.min(6, Number(outline) + 1) : 0
  const depth = listDepth(childOf(properties, 'w:numPr'), style)
  return {
    column: scene.column,
    ...(heading && { heading }),
    ...(depth !== undefined && { depth }),
    ...(scene.furniture && { furniture: true }),
  }
}

/** List 0 is no list: that is how a paragraph leaves the list of its style. */
function listDepth(numbering: XmlElement | undefined, style: StyleLook): number | undefined {
  const list = propertyOf(numbering, 'w:numId') ?? style.listId
  if (list === undefined || list === '0') return undefined
  return Number(propertyOf(numbering, 'w:ilvl') ?? style.listDepth ?? 0) || 0
}

/** Boxes in the order of their places, where those of all are known and can be compared. */
function placed(boxes: readonly TextBox[]): readonly TextBox[] {
  const framed = boxes.flatMap(({ frame, ...box }) => (frame ? [{ ...box, frame }] : []))
  const isComparable = framed.every(({ frame }) => frame.from === framed[0]?.frame.from)
  return framed.length === boxes.length && isComparable ? inReadingOrder(framed) : boxes
}

/** What lies behind a box without a colour of its own is known only where nothing else is painted. */
function prepareBox({ content, fill, hiding }: TextBox, scene: Scene): XmlElement[] {
  const isKnown = fill !== 'auto' || !scene.hasBackdrops
  const background = isKnown ? behind(fill, scene.background) : undefined
  return prepareBlocks(content, { ...scene, background, tableRun: undefined, hiding: hiding ?? scene.hiding })
}

/** What only holds other elements, or says how they look. */
const empty: ReadonlySet<string> = new Set(['w:p', 'w:pPr', 'w:rPr', 'w:bookmarkStart', 'w:r', 'w:hyperlink'])

function hasContent({ name, children }: XmlElement): boolean {
  return !empty.has(name) || children.some((child) => typeof child !== 'string' && hasContent(child))
}
