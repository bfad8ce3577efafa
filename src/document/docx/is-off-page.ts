/** Where something lies along one side of the page, in points. */
export interface Placement {
  readonly offset: number
  readonly length: number
  /** What the offset counts from: the edge of the page, or a margin, column or paragraph somewhere on it. */
  readonly from: 'page' | 'elsewhere'
}

/** Wider and higher than any page that a CV is printed on, in points; raising it hides less. */
const reach = { across: 900, down: 1300 } as const

/** Whether all of it lies beside the page. */
export function isOffPage(across: Placement, down: Placement): boolean {
  return isBeyond(across, reach.across) || isBeyond(down, reach.down)
}

function isBeyond({ offset, length, from }: Placement, most: number): boolean {
  return offset > most || offset + length < (from === 'page' ? 0 : -most)
}
