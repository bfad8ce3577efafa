import type { Box } from '../paint/box.ts'
import type { Shape } from '../paint/glyph.ts'

/** A level that is drawn: dots of which some are filled, or a bar over its track. */
export interface Meter {
  readonly box: Box
  /** The same in signs: `●●●○○`, `▰▰▰▰▰▰▰▱▱▱`. */
  readonly signs: string
}

/** A page with more shapes than this is a drawing, not a CV. */
const mostShapes = 4000

/** Points. Thinner is a rule, larger a box. */
const size = { least: 2, most: 15, widest: 45 } as const

/** Points; a track shorter than this is a dash, a longer one a rule over the page. */
const track = { shortest: 30, longest: 260 } as const

/** Two edges this close, in points, are one. */
const sameEdge = 1.2

/** Finds dots in a row that are filled up to one of them, and bars over tracks. */
export function findMeters(shapes: readonly Shape[]): Meter[] {
  const small = shapes.filter(({ kind, box }) => kind !== 'image' && kind !== 'line' && isLow(box))
  return small.length > mostShapes ? [] : [...findDots(small), ...findBars(small)]
}

const widthOf = ({ x0, x1 }: Box) => x1 - x0
const heightOf = ({ y0, y1 }: Box) => y1 - y0
const isSame = (a: number, b: number) => Math.abs(a - b) <= sameEdge

function isLow(box: Box): boolean {
  return heightOf(box) >= size.least && heightOf(box) <= size.most && widthOf(box) <= track.longest
}

/** Everything that is painted in one place: a disc and the ring around it. */
interface Dot {
  readonly box: Box
  readonly look: string
}

function findDots(shapes: readonly Shape[]): Meter[] {
  if (shapes.length < dotCounts.fewest) return []
  const rows = rowsOf(dotsOf(shapes.filter(({ box }) => widthOf(box) <= size.widest)))
  const full = rows.flatMap((row) => filledLook(row) ?? [])
  return rows.flatMap((row) => {
    const look = filledLook(row) ?? full.find((other) => row.every((dot) => dot.look === other))
    const filled = row.filter((dot) => dot.look === look).length
    return filled === 0 ? [] : [{ box: around(row), signs: '●'.repeat(filled) + '○'.repeat(row.length - filled) }]
  })
}

function dotsOf(shapes: readonly Shape[]): Dot[] {
  const dots = new Map<string, { box: Box; look: string }>()
  for (const { kind, colour, box } of shapes) {
    const place = `${Math.round((box.x0 + box.x1) / 2)} ${Math.round((box.y0 + box.y1) / 2)}`
    const dot = dots.get(place)
    const look = `${kind} ${colour?.join()}`
    if (!dot) dots.set(place, { box, look })
    else if (isSame(widthOf(dot.box), widthOf(box))) dot.look += `, ${look}`
  }
  return [...dots.values()]
}

const dotCounts = { fewest: 3, most: 10 } as const

/** Dots of one size and one height with the same step between them. */
function rowsOf(dots: readonly Dot[]): Dot[][] {
  const rows: Dot[][] = []
  for (const dot of [...dots].sort((a, b) => Math.round(a.box.y0 - b.box.y0) || a.box.x0 - b.box.x0)) {
    const row = rows.at(-1)
    if (row && goesOn(row, dot)) row.push(dot)
    else rows.push([dot])
  }
  return rows.filter(({ length }) => length >= dotCounts.fewest && length <= dotCounts.most)
}

function goesOn(row: readonly Dot[], { box }: Dot): boolean {
  const last = row.at(-1)?.box ?? box
  const before = row.at(-2)?.box
  const step = box.x0 - last.x0
  const isNext = step > widthOf(last) && step < widthOf(last) * 3
  const isEven = !before || isSame(step, last.x0 - before.x0)
  const isAlike =
    isSame(last.y0, box.y0) && isSame(widthOf(last), widthOf(box)) && isSame(heightOf(last), heightOf(box))
  return isNext && isEven && isAlike
}

/** The look of the first dots, where all others share another. */
function filledLook(row: readonly Dot[]): string | undefined {
  const [first, last] = [row[0]?.look, row.at(-1)?.look]
  const change = row.findIndex(({ look }) => look !== first)
  return change > 0 && row.slice(change).every(({ look }) => look === last) ? first : undefined
}

const barSteps = 10

function findBars(shapes: readonly Shape[]): Meter[] {
  const long = shapes.filter(({ kind, box }) => kind === 'fill' && widthOf(box) > heightOf(box) * 2)
  const bars = long.flatMap((ground): Bar[] => {
    const bar = widthOf(ground.box) < track.shortest ? undefined : long.find((other) => isBarOn(other, ground))
    return bar ? [{ ground, bar }] : []
  })
  const parts = new Set(bars.flatMap(({ ground, bar }) => [ground, bar]))
  const full = long.filter((shape) => !parts.has(shape) && bars.some((bar) => isFullLike(shape, bar)))
  return [...bars.map(toMeter), ...full.map((bar) => toMeter({ ground: bar, bar }))]
}

interface Bar {
  readonly ground: Shape
  readonly bar: Shape
}

function toMeter({ ground: { box }, bar }: Bar): Meter {
  const filled = Math.max(1, Math.round((widthOf(bar.box) / widthOf(box)) * barSteps))
  return { box, signs: '▰'.repeat(filled) + '▱'.repeat(barSteps - filled) }
}

/** A track that its bar fills is not painted: what is left has the place and the size of the track, and the bar's colour. */
function isFullLike({ box, colour }: Shape, { ground, bar }: Bar): boolean {
  return (
    colour?.join() === bar.colour?.join() &&
    isSame(box.x0, ground.box.x0) &&
    isSame(box.x1, ground.box.x1) &&
    isSame(heightOf(box), heightOf(ground.box))
  )
}

/** It starts where its track starts, is as high, and was painted later in another colour. */
function isBarOn({ box, order, colour }: Shape, ground: Shape): boolean {
  return (
    order > ground.order &&
    colour?.join() !== ground.colour?.join() &&
    isSame(box.x0, ground.box.x0) &&
    isSame(box.y0, ground.box.y0) &&
    isSame(box.y1, ground.box.y1) &&
    box.x1 <= ground.box.x1 + sameEdge
  )
}

function around(row: readonly Dot[]): Box {
  const boxes = row.map(({ box }) => box)
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  }
}
