/** Where a box lies, in points; what from is the same for all that are compared. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Boxes that overlap by no more than this, in points, stand beside each other: their inner margins do. */
const slack = 8

/**
 * Orders boxes on a page as they are read: what stands over all others first, then column by column. Boxes that come
 * from top to bottom stay in their order, a label beside its content, and so do those that cannot be told apart.
 */
export function inReadingOrder<Box extends Framed>(boxes: readonly Box[]): readonly Box[] {
  const goesDown = boxes.every(({ frame }, at) => frame.top >= (boxes[at - 1]?.frame.top ?? frame.top) - slack)
  return goesDown ? boxes : byColumns(boxes)
}

interface Framed {
  readonly frame: Frame
}

function byColumns<Box extends Framed>(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length < 2) return boxes
  const columns = partedBy(boxes, 'left', 'width')
  if (columns.length > 1) return columns.flatMap(byColumns)
  const bands = partedBy(boxes, 'top', 'height')
  return bands.length > 1 ? joinColumns(bands).flatMap(byColumns) : boxes
}

/** Groups along one axis with nothing between them. */
function partedBy<Box extends Framed>(
  boxes: readonly Box[],
  start: 'left' | 'top',
  length: 'width' | 'height',
): Box[][] {
  const groups: Box[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const box of boxes.toSorted((a, b) => a.frame[start] - b.frame[start])) {
    if (box.frame[start] >= end - slack) groups.push([])
    groups.at(-1)?.push(box)
    end = Math.max(end, box.frame[start] + box.frame[length])
  }
  return groups
}

/** Bands that stand over each other and share their columns are one: a side bar goes on over a gap in it. */
function joinColumns<Box extends Framed>(bands: readonly Box[][]): Box[][] {
  const joined: Box[][] = []
  for (const band of bands) {
    const both = [...(joined.at(-1) ?? []), ...band]
    if (joined.length > 0 && partedBy(both, 'left', 'width').length > 1) joined[joined.length - 1] = both
    else joined.push(band)
  }
  return joined
}
