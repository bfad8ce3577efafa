import { childOf } from './child-of.ts'
import { cssColour } from './css-colour.ts'
import { isHex } from './is-hex.ts'
import { paragraphOf } from './paragraph-of.ts'
import type { XmlElement } from './parse-xml.ts'
import type { TextBox } from './text-boxes-of.ts'
import { vmlFill } from './vml-fill.ts'

/** Less ink than this is none to see; a watermark has half of it. */
const leastInk = 0.1

/** The WordArt that a shape of VML is drawn as: its fill and its outline are the ink of the letters. */
export function wordArt(shape: XmlElement, text: string): Omit<TextBox, 'frame'> {
  const { stroked = 't', strokecolor = 'black' } = shape.attributes
  const fill = inkShare(childOf(shape, 'v:fill')?.attributes['opacity']) < leastInk ? 'auto' : vmlFill(shape)
  const outline = /^(?:f|false)$/.test(stroked) ? 'auto' : cssColour(strokecolor)
  const [ink = 'none', ...others] = new Set([fill, outline].filter((colour) => colour !== 'auto'))
  const isPlain = others.length === 0 && isHex(ink)
  return {
    content: [paragraphOf(text, isPlain ? ink : undefined)],
    fill: 'auto',
    hiding: ink === 'none' ? 'transparent' : undefined,
  }
}

/** `.5`, `50%`, or `32768f` in parts of 65,536. */
function inkShare(opacity = '1'): number {
  const share = Number.parseFloat(opacity)
  if (!Number.isFinite(share)) return 1
  return opacity.endsWith('f') ? share / 65_536 : opacity.endsWith('%') ? share / 100 : share
}
