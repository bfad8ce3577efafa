import { endsRange } from './ends-range.ts'

/**
 * Bullets that stand for nothing else at the start of a line: `•Built` needs no space after it. Two in a row are no
 * bullets but a grade: `●●●○○`.
 */
const sureBullet = /^(?![●○■□◆◇★☆][\t ]?[●○■□◆◇★☆])[•‣⁃●○◦▪▫■□◾◽◼◻◆◇❖❑▶►▸➢➤➔✓✔✦★☆][\t ]{0,9}/

/**
 * Signs that are bullets only before a space: `- Built`, `* 3 years of Java`, not `-5 %`.
 * A dash before a year continues a date (`– 2019`), a plus before a digit is a phone number (`+ 44 20 …`).
 */
const dashBullet = /^(?:[-–—*·∙»›→>][\t ]{1,9}(?!(?:19|20)\d\d\b)|\+[\t ]{1,9}(?!\d)|o\t)/

/**
 * Takes a typed list marker off a line.
 *
 * @returns `undefined` when the line starts with no marker.
 */
export function stripMarker(line: string): string | undefined {
  const marker = sureBullet.exec(line) ?? dashBullet.exec(line)
  if (!marker || endsRange(line)) return undefined
  const rest = line.slice(marker[0].length)
  return rest.trim() === '' ? undefined : rest
}
