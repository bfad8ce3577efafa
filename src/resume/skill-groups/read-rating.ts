import type { SkillLevel } from '../../types.ts'

interface Rating {
  readonly level?: SkillLevel
  readonly levelText?: string
}

// "4/5", "8 out of 10"
const score = /^(\d{1,2}(?:[.,]\d)?) ?(?:\/|out of|of|von|sur|de|su|van) ?(3|4|5|6|10)$/
const percent = /^(\d{1,3}) ?%$/
// "★★★☆☆", "● ● ○", "+++", "***"
const signs = /^[★●⬤■█▰▮◆✦✭✪⭐⚫•☆○◯□░▱▯◇✧▢⚪◦ ]{1,20}$|^\+{1,5}$|^\*{1,10}$/u
// "***oo", "xxx--", "###.."
const typed = /^([*+x#=|])\1{0,19}(?:o{1,19}|-{1,19}|_{1,19}|\.{1,19})$/
// "████████░░ 80%": the figure says what is drawn
const drawn = /^[█░▰▱■□●○★☆▮▯]{2,20}\s{1,3}(?=\d)|(?<=[\d%])\s{1,3}[█░▰▱■□●○★☆▮▯]{2,20}$/u
const emptySigns = /[☆○◯□░▱▯◇✧▢⚪◦ ]/gu

/**
 * Reads marks on a scale: "4/5", "80 %", "★★★☆☆".
 *
 * @param most - How many signs are full marks where the empty ones are not printed; without it such signs say nothing.
 */
export function readRating(text: string, most?: number): Rating | undefined {
  if (typed.test(text)) return ratingOf(text.replace(/[-o_.]/g, '').length / text.length, text)
  if (/^\p{L}/u.test(text)) return undefined
  const figure = text.replace(drawn, '')
  const [, points, outOf] = score.exec(figure) ?? []
  if (points && outOf) return ratingOf(Number(points.replace(',', '.')) / Number(outOf), text)
  const [, share] = percent.exec(figure) ?? []
  if (share) return ratingOf(Number(share) / 100, text)
  if (!signs.test(text)) return undefined
  const all = text.replaceAll(' ', '').length
  const full = text.replaceAll(emptySigns, '').length
  if (full < all) return all > 1 ? ratingOf(full / all, text) : undefined
  return most && full > 0 ? ratingOf(full / most, text) : undefined
}

/** Five of five is expert, four advanced, three intermediate; two and one are a beginner's, and none says nothing. */
function ratingOf(share: number, levelText: string): Rating | undefined {
  if (share > 1) return undefined
  return share > 0 ? { level: levelOfShare(share), levelText } : {}
}

function levelOfShare(share: number): SkillLevel {
  if (share >= 0.9) return 'expert'
  if (share >= 0.7) return 'advanced'
  return share >= 0.5 ? 'intermediate' : 'beginner'
}
