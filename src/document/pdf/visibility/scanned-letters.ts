import { areaOf, type Box } from '../paint/box.ts'
import { type Glyph, type GlyphRun, middleX, middleY, type Shape } from '../paint/glyph.ts'

/** An image over this share of the page is the page: a scan. */
const leastImage = 0.6

/** Of the letters, those that are seen beside a scan: a stamp, a footer. More, and the page has text of its own. */
const mostSeen = 0.2

/** Of the letters of a recognised layer, those that lie on ink of the image. */
const leastOnInk = 0.5

/** Of 255: a letter stands out from its paper at least by this much. */
const leastContrast = 40

/**
 * The letters that a reader does not see, but for the image in which their words stand.
 *
 * @returns None of a page that is no scan.
 */
export function scannedLetters(glyphs: readonly Glyph[], shapes: readonly Shape[], page: Box): ReadonlySet<Glyph> {
  const images = shapes.filter(({ kind, box }) => kind === 'image' && areaOf(box) > areaOf(page) * leastImage)
  if (images.length === 0) return new Set()
  const unseen = glyphs.filter(({ hidden }) => hidden !== undefined && layerKinds.includes(hidden))
  const seen = glyphs.filter(({ hidden }) => hidden === undefined)
  const onInk = unseen.filter((glyph) => images.some((image) => hasInkAt(image, glyph)))
  const isScan = seen.length <= glyphs.length * mostSeen && onInk.length >= unseen.length * leastOnInk
  return isScan ? withoutBlankLines(unseen, new Set(onInk)) : new Set()
}

/** A line of so many letters or more, of which so few lie on ink, was never on the paper. */
const blankLine = { fewest: 8, mostOnInk: 0.2 } as const

function withoutBlankLines(letters: readonly Glyph[], onInk: ReadonlySet<Glyph>): ReadonlySet<Glyph> {
  const counts = new Map<GlyphRun, { all: number; inked: number }>()
  for (const letter of letters) {
    const { all, inked } = counts.get(letter.run) ?? { all: 0, inked: 0 }
    counts.set(letter.run, { all: all + 1, inked: inked + (onInk.has(letter) ? 1 : 0) })
  }
  const isBlank = ({ run }: Glyph) => {
    const { all, inked } = counts.get(run) ?? { all: 0, inked: 0 }
    return all >= blankLine.fewest && inked <= all * blankLine.mostOnInk
  }
  return new Set(letters.filter((letter) => !isBlank(letter)))
}

const layerKinds: readonly Glyph['hidden'][] = ['render-mode', 'covered', 'transparent']

const steps = [-0.5, -0.25, 0, 0.25, 0.5] as const

/** True when an image is not of one colour around a letter, or is not known. */
function hasInkAt({ colourAt }: Shape, glyph: Glyph): boolean {
  if (!colourAt) return true
  const { left, right, run } = glyph
  const [x, y] = [middleX(glyph), middleY(glyph)]
  let least = 255
  let most = 0
  for (const across of steps) {
    for (const along of steps) {
      const [dx, dy] = [(right - left) * along, run.size * across]
      const [red, green, blue] = colourAt(x + dx * run.cos - dy * run.sin, y + dx * run.sin + dy * run.cos) ?? unknown
      const light = red * 0.3 + green * 0.59 + blue * 0.11
      least = Math.min(least, light)
      most = Math.max(most, light)
    }
  }
  return most - least >= leastContrast
}

const unknown = [0, 0, 0] as const
