import { type Backdrop, backdropsOf } from './backdrops-of.ts'
import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'
import { prepareBlocks } from './prepare-blocks.ts'
import type { Scene } from './scene.ts'
import { type BodySection, sectionsOf } from './sections-of.ts'

/** Lines of small text set solid, in points: how many paragraphs a backdrop may lie behind. */
const leastLine = 12

/**
 * Prepares the body section by section, so that the columns of a section and the colour behind its text are known.
 *
 * @param above - Backdrops that the header puts behind the page.
 */
export function prepareBody(body: readonly XmlNode[], scene: Scene, above: readonly Backdrop[]): XmlElement[] {
  let covered = reachOf(above)
  return sectionsOf(body).flatMap((section) =>
    columnsOf(section).flatMap(({ column, content }) =>
      content.flatMap((element) => {
        covered = Math.max(covered - 1, reachOf(backdropsOf(element, scene.palette)))
        return prepareBlocks([element], { ...scene, column, background: covered > 0 ? undefined : scene.background })
      }),
    ),
  )
}

/** Over how many paragraphs from its own a backdrop may reach; only Word knows where they really stand. */
function reachOf(backdrops: readonly Backdrop[]): number {
  return Math.max(0, ...backdrops.filter(({ behind }) => behind).map(({ height }) => Math.ceil(height / leastLine)))
}

/** Where columns flow by themselves only Word knows their ends: then all of the section is column 0. */
function columnsOf({ content, properties }: BodySection): { column: number; content: XmlElement[] }[] {
  const count = Number(childOf(properties, 'w:cols')?.attributes['w:num'] ?? 1)
  const columns: XmlElement[][] = [[]]
  for (const element of content) {
    const breaks = count > 1 ? columnBreak(element) : undefined
    if (breaks === 'before') columns.push([])
    columns.at(-1)?.push(element)
    if (breaks === 'after') columns.push([])
  }
  return columns.map((column, index) => ({ column: columns.length > 1 ? index + 1 : 0, content: column }))
}

/** Whether a paragraph begins or ends a column. */
function columnBreak(paragraph: XmlElement): 'before' | 'after' | undefined {
  if (paragraph.name !== 'w:p') return undefined
  const pieces = contentOf(paragraph.children).flatMap(({ name, children }) =>
    name === 'w:r' ? contentOf(children) : [],
  )
  const at = pieces.findIndex(({ name, attributes }) => name === 'w:br' && attributes['w:type'] === 'column')
  if (at < 0) return undefined
  return pieces.slice(0, at).some(({ name }) => name === 'w:t') ? 'after' : 'before'
}
