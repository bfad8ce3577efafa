import type { HiddenText } from '../../types.ts'
import type { RunLook } from './run-look.ts'

/** Text of this many points or less is a speck; honest small print starts at 5. */
const tinyPoints = 2

/** Letters squeezed to this width in percent are strokes; Word's own dialog goes no lower than 33 in its list. */
const tinyScale = 10

/**
 * Below this contrast (1 is none, 21 is black on white) nobody sees text. The lightest grey that designers
 * use for text, #D9D9D9 on white, has 1.4; #F2F2F2 has 1.12.
 */
const visibleContrast = 1.15

/**
 * Tells why a reader cannot see text that looks like this.
 *
 * @param background - `RRGGBB` of what is behind it, `undefined` when that cannot be known: then colour hides nothing.
 * @returns `undefined` for text that is seen.
 */
export function hiddenKind(look: RunLook, background: string | undefined): HiddenText['kind'] | undefined {
  if (look.vanish) return 'vanish'
  if ((look.size ?? 11) <= tinyPoints || (look.scale ?? 100) <= tinyScale) return 'tiny'
  const behind = look.fill === undefined || look.fill === 'auto' ? background : look.fill
  if (look.colour === undefined || behind === undefined) return undefined
  const ink = luminance(look.colour)
  const paper = luminance(behind)
  if (ink === undefined || paper === undefined) return undefined
  const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
  return contrast < visibleContrast ? 'colour' : undefined
}

/** Relative luminance after WCAG 2; `undefined` for `auto` and anything that is no colour. */
function luminance(colour: string): number | undefined {
  if (!/^[\da-f]{6}$/i.test(colour)) return undefined
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
