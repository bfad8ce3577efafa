import { type Cover, coversOf } from './covers-of.ts'
import { paragraphExtent } from './paragraph-extent.ts'
import type { XmlElement } from './parse-xml.ts'
import type { Scene } from './scene.ts'

/** How far, in points, a shape may end short of the lines it covers. */
const slack = 3

/** The paragraphs that lie under a shape which is anchored at one above them: Word anchors a shape near its top. */
export function coveredBlocks(content: readonly XmlElement[], scene: Scene): ReadonlySet<XmlElement> {
  const covered = content.flatMap((element, at) =>
    coversOf(element).flatMap((cover) => blocksUnder(cover, content.slice(at), scene)),
  )
  return new Set(covered)
}

/** Those of which that is sure, though only Word knows where they stand; the first is the anchor's. */
function blocksUnder({ top, right, bottom }: Cover, content: readonly XmlElement[], scene: Scene): XmlElement[] {
  const under: XmlElement[] = []
  let [least, most] = [0, 0]
  for (const [at, element] of content.entries()) {
    const extent = least < bottom ? paragraphExtent(element, scene) : undefined
    if (!extent) break
    const { leastHeight, mostHeight, space } = extent
    const isInside = top <= least + slack && most + mostHeight <= bottom + slack
    if (at > 0 && isInside && extent.right <= right + slack) under.push(element)
    least += leastHeight
    most += mostHeight + space
  }
  return under
}
