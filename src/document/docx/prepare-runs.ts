import type { HiddenText } from '../../types.ts'
import { smuggledText } from '../smuggled-text.ts'
import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import { hiddenKind } from './hidden-kind.ts'
import { mergeRuns } from './merge-runs.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'
import { propertyOf } from './property-of.ts'
import { type RunLook, readRunLook } from './run-look.ts'
import type { Scene } from './scene.ts'
import { type TextBox, textBoxesOf } from './text-boxes-of.ts'

export interface PreparedRuns {
  readonly nodes: readonly XmlElement[]
  readonly boxes: readonly TextBox[]
  readonly hidden: readonly Omit<HiddenText, 'page'>[]
}

/** What mammoth turns into text. */
const shown: ReadonlySet<string> = new Set([
  'w:t',
  'w:tab',
  'w:br',
  'w:sym',
  'w:noBreakHyphen',
  'w:footnoteReference',
  'w:endnoteReference',
])

/** Marks that keep fields whole; they stay where the text between them goes. */
const fieldMarks: ReadonlySet<string> = new Set(['w:fldChar', 'w:instrText'])

/** Elements with another name for something that mammoth knows. */
const sameAs: Readonly<Record<string, string>> = { 'w:ptab': 'w:tab', 'w:cr': 'w:br' }

/**
 * Prepares the runs of a paragraph for mammoth: each with the look that it has in the end, hidden text and boxes taken out.
 *
 * @param look - Of the paragraph's style.
 * @param scene - Its background is that of the paragraph.
 */
export function prepareRuns(nodes: readonly XmlNode[], look: RunLook, scene: Scene): PreparedRuns {
  return joined(contentOf(nodes).map((element) => prepareInline(element, look, scene)))
}

const nothing: PreparedRuns = { nodes: [], boxes: [], hidden: [] }

function prepareInline(element: XmlElement, look: RunLook, scene: Scene): PreparedRuns {
  switch (element.name) {
    case 'w:r':
      return prepareRun(element, look, scene)
    case 'w:hyperlink':
      return linked(prepareRuns(element.children, look, scene), scene.part.targetOf(element.attributes['r:id']), scene)
    case 'w:fldSimple':
      return linked(prepareRuns(element.children, look, scene), fieldTarget(element), scene)
    case 'm:oMath':
    case 'm:oMathPara':
      return { ...nothing, nodes: [{ name: 'w:r', attributes: {}, children: [textElement(mathText(element))] }] }
    default:
      return nothing
  }
}

function prepareRun(run: XmlElement, paragraph: RunLook, scene: Scene): PreparedRuns {
  const properties = childOf(run, 'w:rPr')
  const style = scene.styles.other(propertyOf(properties, 'w:rStyle'))
  const look = inScript({ ...paragraph, ...style.run, ...readRunLook(properties, scene.palette) })
  const content = contentOf(run.children).flatMap((child) =>
    child.name === 'w:r' ? contentOf(child.children) : [child],
  )
  const nodes = content.flatMap(asShown)
  const boxes = content.flatMap((child) => (isDrawing(child) ? textBoxesOf(child, scene) : []))
  const kind = scene.hiding ?? hiddenKind(look, scene.background)
  const text = kind && textOf(nodes)
  if (!kind || !text?.trim()) return { nodes: [withLook(nodes, look)], boxes, hidden: smuggledIn(nodes) }
  return {
    nodes: [
      withLook(
        nodes.filter(({ name }) => fieldMarks.has(name)),
        {},
      ),
    ],
    boxes,
    hidden: [{ kind, text }],
  }
}

function smuggledIn(nodes: readonly XmlElement[]): PreparedRuns['hidden'] {
  const text = nodes.map(({ children }) => (typeof children[0] === 'string' ? smuggledText(children[0]) : '')).join('')
  return text === '' ? [] : [{ kind: 'vanish', text }]
}

/** Word keeps a second weight and size for runs from right to left; without them the plain ones are as good a guess. */
function inScript(look: RunLook): RunLook {
  const { isComplex, complexBold: bold = look.bold, complexSize: size = look.size } = look
  return isComplex ? { ...look, ...(bold !== undefined && { bold }), ...(size !== undefined && { size }) } : look
}

function asShown(element: XmlElement): XmlElement[] {
  const name = sameAs[element.name] ?? element.name
  if (name === 'w:t') return [textElement(element.children.filter((child) => typeof child === 'string').join(''))]
  return shown.has(name) || fieldMarks.has(name) ? [{ ...element, name }] : []
}

function isDrawing({ name }: XmlElement): boolean {
  return name === 'w:drawing' || name === 'w:pict' || name === 'w:object'
}

function withLook(nodes: readonly XmlElement[], { bold, size }: RunLook): XmlElement {
  const properties: XmlElement[] = []
  if (bold) properties.push({ name: 'w:b', attributes: {}, children: [] })
  if (size) properties.push({ name: 'w:sz', attributes: { 'w:val': String(Math.round(size * 2)) }, children: [] })
  return { name: 'w:r', attributes: {}, children: [{ name: 'w:rPr', attributes: {}, children: properties }, ...nodes] }
}

/** `HYPERLINK "https://…"`; the result of any other field is plain text. */
function fieldTarget(field: XmlElement): string | undefined {
  return /^\s{0,9}HYPERLINK\s{1,9}"([^"]{1,2000})"/.exec(field.attributes['w:instr'] ?? '')?.[1]
}

function linked(runs: PreparedRuns, target: string | undefined, { findings }: Scene): PreparedRuns {
  if (target === undefined) return runs
  const attributes = { 'w:anchor': `link${findings.links.push(target) - 1}` }
  return { ...runs, nodes: [{ name: 'w:hyperlink', attributes, children: runs.nodes }] }
}

function mathText(element: XmlElement): string {
  if (element.name === 'm:t') return element.children.filter((child) => typeof child === 'string').join('')
  return contentOf(element.children).map(mathText).join('')
}

function textElement(text: string): XmlElement {
  return { name: 'w:t', attributes: {}, children: [text] }
}

function textOf(nodes: readonly XmlElement[]): string {
  return nodes
    .map(({ name, children }) => (name === 'w:t' ? children.join('') : fieldMarks.has(name) ? '' : ' '))
    .join('')
}

/** Hidden runs that follow one another are one passage; so are runs that look the same. */
function joined(parts: readonly PreparedRuns[]): PreparedRuns {
  const hidden: Omit<HiddenText, 'page'>[] = []
  for (const piece of parts.flatMap((part) => part.hidden)) {
    const last = hidden.at(-1)
    if (last?.kind === piece.kind) hidden[hidden.length - 1] = { kind: piece.kind, text: last.text + piece.text }
    else hidden.push(piece)
  }
  return { nodes: mergeRuns(parts.flatMap(({ nodes }) => nodes)), boxes: parts.flatMap(({ boxes }) => boxes), hidden }
}
