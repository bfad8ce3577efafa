import type { Colour } from './graphics-state.ts'
import type { Matrix } from './matrix.ts'

/** An image as pdf.js unpacks it. */
export interface PdfImage {
  readonly width?: number
  readonly height?: number
  /** 1 is one bit for each point, 2 red, green and blue, 3 the same and opacity. */
  readonly kind?: number
  readonly data?: ArrayLike<number> | null
}

/** What an image puts on the page. */
export interface ImagePaint {
  /** The colour of all its points; null when there are several. */
  readonly colour: Colour
  readonly colourAt: (x: number, y: number) => Colour
  /** How opaque it is at a place of the page, where it says so. */
  readonly opacityAt?: (x: number, y: number) => number
}

type Rgb = NonNullable<Colour>
type Pixels = { readonly [key in keyof PdfImage]-?: NonNullable<PdfImage[key]> }

/** Tells the colours of an image that stands where a matrix puts it; `undefined` for one that is not unpacked. */
export function imagePaint(image: PdfImage, [a, b, c, d, e, f]: Matrix): ImagePaint | undefined {
  const area = a * d - b * c
  if (!isUnpacked(image) || area === 0) return undefined
  const { width, height, kind, data } = image
  const pixelAt = (x: number, y: number) => {
    const across = (d * (x - e) - c * (y - f)) / area
    const up = (a * (y - f) - b * (x - e)) / area
    const column = Math.floor(Math.min(Math.max(across, 0), 0.9999) * width)
    // The first row of an image is its top.
    const row = Math.floor((1 - Math.min(Math.max(up, 0.0001), 1)) * height)
    return [column, row] as const
  }
  return {
    colour: onlyColour(image),
    colourAt: (x, y) => colourOf(image, ...pixelAt(x, y)),
    ...(kind === kinds.withOpacity && {
      opacityAt: (x, y) => {
        const [column, row] = pixelAt(x, y)
        return (data[(row * width + column) * 4 + 3] ?? 0) / 255
      },
    }),
  }
}

const kinds = { bits: 1, colours: 2, withOpacity: 3 } as const

function isUnpacked(image: PdfImage): image is Pixels {
  const { width = 0, height = 0, kind = 0, data } = image
  return width > 0 && height > 0 && kind >= kinds.bits && kind <= kinds.withOpacity && Boolean(data)
}

function colourOf({ width, kind, data }: Pixels, column: number, row: number): Rgb {
  if (kind === kinds.bits) {
    const byte = data[row * ((width + 7) >> 3) + (column >> 3)] ?? 0
    const light = byte & (128 >> (column & 7)) ? 255 : 0
    return [light, light, light]
  }
  const at = (row * width + column) * (kind === kinds.colours ? 3 : 4)
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
}

/** Points of a large image that are looked at; the stroke of a letter in a scan is some points wide. */
const mostPoints = 1_000_000

/** Channels of 255 in which the points of one colour may differ. */
const spread = 8

function onlyColour(image: Pixels): Colour {
  const { width, height } = image
  const step = Math.ceil(Math.sqrt((width * height) / mostPoints))
  const first = colourOf(image, 0, 0)
  for (let row = 0; row < height; row += step) {
    for (let column = 0; column < width; column += step) {
      if (!isNear(colourOf(image, column, row), first)) return null
    }
  }
  return first
}

function isNear(one: Rgb, other: Rgb): boolean {
  return one.every((channel, at) => Math.abs(channel - (other[at] ?? 0)) <= spread)
}
