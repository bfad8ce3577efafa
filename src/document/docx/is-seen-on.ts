import { isHex } from './is-hex.ts'

/**
 * Below this contrast (1 is none, 21 is black on white) nobody sees text. The lightest grey that designers use for text,
 * #D9D9D9 on white, has 1.4; #F2F2F2 has 1.12.
 */
const visibleContrast = 1.15

/**
 * Whether a colour (`RRGGBB`) can be told from the one behind it.
 *
 * @returns `undefined` where one of them is `auto` or not known.
 */
export function isSeenOn(colour: string | undefined, behind: string | undefined): boolean | undefined {
  const [ink, paper] = [luminance(colour), luminance(behind)]
  if (ink === undefined || paper === undefined) return undefined
  return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) >= visibleContrast
}

/** Relative luminance after WCAG 2. */
function luminance(colour: string | undefined): number | undefined {
  if (!isHex(colour)) return undefined
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
