import type { Steps } from '../steps.ts'
import { type Backdrop, backdropsOf } from './backdrops-of.ts'
import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import { countIn } from './count-in.ts'
import { coveredBlocks } from './covered-blocks.ts'
import { joinAnchors } from './join-anchors.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'
import { prepareBlocks } from './prepare-blocks.ts'
import type { Scene } from './scene.ts'
import { type BodySection, sectionsOf } from './sections-of.ts'
import { tooLong } from './too-long.ts'

/** Lines of small text set solid, in points: how many paragraphs a backdrop may lie behind. */
const leastLine = 12

/** Elements of a step, a page of Word; raising it lengthens the pauses. */
const stepSize = 3000

/** Elements of one paragraph or table as Word writes them; a CV of ten pages in one table has 40,000. */
const maxBlock = 60_000

/**
 * Prepares the body section by section, so that the columns of a section and the colour behind its text are known.
 *
 * @param above - Backdrops that the header puts behind the page.
 * @throws {CvError} `TOO_LARGE`
 */
export function* prepareBody(body: readonly XmlNode[], scene: Scene, above: readonly Backdrop[]): Steps<XmlElement[]> {
  const blocks: XmlElement[] = []
  const content = sectionsOf(body).flatMap(columnsOf)
  const covered = coveredBlocks(
    content.map(({ element }) => element),
    scene,
  )
  let onBackdrop = reachOf(above)
  let size = 0
  for (const { column, element } of content) {
    const { elements } = countIn(element)
    if (elements > maxBlock) throw tooLong()
    size += elements
    if (size > stepSize) {
      size = 0
      yield
    }
    onBackdrop = Math.max(onBackdrop - 1, reachOf(backdropsOf(element, scene.palette)))
    const background = onBackdrop > 0 ? undefined : scene.background
    blocks.push(...prepareBlocks([element], { ...scene, column, background, covered }))
  }
  return blocks
}

/** Over how many paragraphs from its own a backdrop may reach; only Word knows where they really stand. */
function reachOf(backdrops: readonly Backdrop[]): number {
  return Math.max(0, ...backdrops.filter(({ behind }) => behind).map(({ height }) => Math.ceil(height / leastLine)))
}

/**
 * The content with the column of each element. Where columns flow by themselves only Word knows their ends: then all of
 * the section is column 0.
 */
function columnsOf({ content: all, properties }: BodySection): { column: number; element: XmlElement }[] {
  const content = joinAnchors(all)
  const count = Number(childOf(properties, 'w:cols')?.attributes['w:num'] ?? 1)
  const breaks = content.map((element) => (count > 1 ? columnBreak(element) : undefined))
  let column = breaks.some((place) => place !== undefined) ? 1 : 0
  return content.map((element, index) => {
    if (breaks[index] === 'before') column++
    const own = column
    if (breaks[index] === 'after') column++
    return { column: own, element }
  })
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
