import type { XmlElement } from './parse-xml.ts'
import type { RegionLook, StyleLook } from './read-styles.ts'

/** Where a cell stands in its table. */
export interface CellPlace {
  readonly row: { readonly isFirst: boolean; readonly isLast: boolean }
  readonly column: { readonly isFirst: boolean; readonly isLast: boolean }
}

/** The regions that a table can switch on, with their bit in the older form of `w:tblLook`. */
const edges = [
  { region: 'lastCol', flag: 'w:lastColumn', bit: 0x100, holds: ({ column }: CellPlace) => column.isLast },
  { region: 'firstCol', flag: 'w:firstColumn', bit: 0x80, holds: ({ column }: CellPlace) => column.isFirst },
  { region: 'lastRow', flag: 'w:lastRow', bit: 0x40, holds: ({ row }: CellPlace) => row.isLast },
  { region: 'firstRow', flag: 'w:firstRow', bit: 0x20, holds: ({ row }: CellPlace) => row.isFirst },
] as const

/**
 * How the style of a table wants each of its cells.
 *
 * @returns The look of a cell: its fill is `unknown` where a region that may reach to it is shaded.
 */
export function cellLook({ regions = {} }: StyleLook, look: XmlElement | undefined): (place: CellPlace) => RegionLook {
  const whole = regions['wholeTable']
  const isShaded = (region: string) => regions[region]?.fill !== undefined
  const edgeNames: ReadonlySet<string> = new Set(edges.map(({ region }) => region))
  // Bands and corners: which cells they reach only Word knows.
  const isShadedSomewhere = Object.keys(regions).some(
    (region) => region !== 'wholeTable' && !edgeNames.has(region) && isShaded(region),
  )
  return (place) => {
    const reached = edges.filter(({ holds }) => holds(place))
    const switchedOn = reached.filter((edge) => isSwitchedOn(look, edge)).map(({ region }) => regions[region]?.run)
    const run = Object.assign({}, whole?.run, ...switchedOn)
    const isUnknown = isShadedSomewhere || reached.some(({ region }) => isShaded(region))
    const fill = isUnknown ? 'unknown' : whole?.fill
    return { run, ...(fill !== undefined && { fill }) }
  }
}

function isSwitchedOn(look: XmlElement | undefined, { flag, bit }: (typeof edges)[number]): boolean {
  const { [flag]: own, 'w:val': bits = '0' } = look?.attributes ?? {}
  return own === undefined ? (Number.parseInt(bits, 16) & bit) !== 0 : own === '1' || own === 'true'
}
