import type { HiddenText } from '../../types.ts'
import type { Steps } from '../steps.ts'
import { type ActiveKind, activeContent } from './active-content.ts'
import { type Backdrop, backdropsOf } from './backdrops-of.ts'
import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import { countIn } from './count-in.ts'
import { elementOf } from './element-of.ts'
import { pageColour } from './page-colour.ts'
import type { XmlElement } from './parse-xml.ts'
import { prepareBlocks } from './prepare-blocks.ts'
import { prepareBody } from './prepare-body.ts'
import { readPalette } from './read-palette.ts'
import type { Part, Parts } from './read-parts.ts'
import { readStyles } from './read-styles.ts'
import { runningParts } from './running-parts.ts'
import type { Findings, Scene } from './scene.ts'
import { slicesOf } from './slices-of.ts'
import { tooLong } from './too-long.ts'

/** A document of which mammoth's tree holds all that a reader sees. */
export interface PreparedDocument extends Findings {
  readonly active: readonly ActiveKind[]
  /** Text of headers and footers that no page shows. */
  readonly leftovers: readonly HiddenText[]
  /** The parts by name: the whole document, slice by slice, the notes with the first. */
  readonly slices: readonly Readonly<Record<string, XmlElement>>[]
}

/** Elements of all notes, which mammoth reads in one go; raising it lengthens the pause. */
const maxNotes = 10_000

/** Brings all that a reader sees into the main part, in reading order, and takes out what a reader does not see. */
export function* prepareDocument(parts: Parts): Steps<PreparedDocument> {
  const palette = readPalette(parts)
  const styles = readStyles(parts.related('styles')?.root, palette)
  const body = childOf(parts.main.root, 'w:body')
  const findings: Findings = { paragraphs: [], hidden: [], links: [], unread: [] }
  const { headers, furniture, unused } = runningParts(body, parts)
  const above = headers.flatMap(({ root }) => backdropsOf(root, palette))
  const hasBackdrops = above.length > 0 || (body !== undefined && backdropsOf(body, palette).length > 0)
  const paper = pageColour(parts)
  const scene = (part: Part): Scene => ({
    styles,
    palette,
    part,
    budget: parts.budget,
    background: paper,
    hasBackdrops,
    column: 0,
    furniture: false,
    findings,
  })
  const content = [
    ...headers.flatMap((part) => prepareBlocks(part.root.children, onBackdrops(scene(part), above))),
    ...(yield* prepareBody(body?.children ?? [], scene(parts.main), above)),
    ...furniture.flatMap((part) => prepareBlocks(part.root.children, { ...scene(part), furniture: true })),
  ]
  const notes = [parts.related('footnotes'), parts.related('endnotes')].flatMap((part) =>
    part ? [prepareNotes(part, scene(part))] : [],
  )
  const files = Object.fromEntries(notes.map((root) => [`word/${root.name.slice(2)}.xml`, root]))
  const slices = slicesOf(content).map((slice) => elementOf('w:document', [elementOf('w:body', slice)]))
  return {
    ...findings,
    leftovers: leftoversOf(unused, scene),
    active: activeContent(parts),
    slices: slices.map((slice, index) => ({ ...(index === 0 && files), 'word/document.xml': slice })),
  }
}

function leftoversOf(unused: readonly Part[], sceneOf: (part: Part) => Scene): HiddenText[] {
  return unused.flatMap((part) => {
    const scene = sceneOf(part)
    const hidden: HiddenText[] = []
    prepareBlocks(part.root.children, { ...scene, hiding: 'vanish', findings: { ...scene.findings, hidden } })
    return hidden
  })
}

function onBackdrops(scene: Scene, backdrops: readonly Backdrop[]): Scene {
  return backdrops.length > 0 ? { ...scene, background: undefined } : scene
}

function prepareNotes({ root }: Part, scene: Scene): XmlElement {
  const notes = contentOf(root.children).map((note) => ({ ...note, children: prepareBlocks(note.children, scene) }))
  const prepared = { ...root, attributes: {}, children: notes }
  if (countIn(prepared).elements > maxNotes) throw tooLong()
  return prepared
}
