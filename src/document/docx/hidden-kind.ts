import type { HiddenText } from '../../types.ts'
import { isSeenOn } from './is-seen-on.ts'
import type { RunLook } from './run-look.ts'

/** Text of this many points or less is a speck; honest small print starts at 5. */
const tinyPoints = 2

/** Letters squeezed to this width in percent are strokes; Word's own dialog goes no lower than 33 in its list. */
const tinyScale = 10

/** Raised or lowered by more than the height of a page, in points. */
const offPageShift = 840

/** Of letters that let this much through nothing is left to see; a watermark still has a fifth of its ink. */
const clearShare = 0.9

/**
 * Tells why a reader cannot see text that looks like this.
 *
 * @param background - `RRGGBB` of what is behind it, `undefined` when that cannot be known: then colour hides nothing.
 * @returns `undefined` for text that is seen.
 */
export function hiddenKind(look: RunLook, background: string | undefined): HiddenText['kind'] | undefined {
  if (look.vanish) return 'vanish'
  if ((look.size ?? 11) <= tinyPoints || (look.scale ?? 100) <= tinyScale) return 'tiny'
  if (Math.abs(look.shift ?? 0) > offPageShift) return 'off-page'
  if ((look.clear ?? 0) >= clearShare) return 'transparent'
  const behind = [look.highlight, look.fill, background].find((colour) => colour !== undefined && colour !== 'auto')
  return isSeenOn(inkOf(look), behind) === false ? 'colour' : undefined
}

/** Automatic ink turns white on dark shading, but stays black under a highlighter; a relief has shadows as well. */
function inkOf({ colour = 'auto', highlight, emboss, imprint }: RunLook): string {
  if (emboss || imprint) return 'unknown'
  return colour === 'auto' && highlight !== undefined && highlight !== 'auto' ? '000000' : colour
}
