import { fiscalYearWords, months, seasons, thirds } from '../../data/date-words.ts'

/** What a line shows at a glance; most lines show nothing, and no form is tried on them. */
export interface DateSigns {
  readonly year: boolean
  /** A year, or what may be a short one. */
  readonly anyYear: boolean
  readonly month: boolean
  /** A month that its year is glued to. */
  readonly glued: boolean
  /** A season or a part of a year, and what may be a year. */
  readonly season: boolean
}

const monthNames = new Set(months.flatMap(({ names }) => names))
const seasonWords = new Set(
  [...seasons, ...thirds].flatMap(({ names }) => names.flatMap((name) => name.match(/\p{L}+/gu) ?? [])),
)
const shortYear = new RegExp(`'\\d\\d|\\d[/.]\\d\\d|${fiscalYearWords.join('|')}`)

/** The signs of dates in a folded line. */
export function dateSignsOf(folded: string): DateSigns {
  const year = /(?:19[5-9]|20[0-4])\d/.test(folded)
  const anyYear = year || shortYear.test(folded)
  const words = folded.match(/\p{L}+/gu) ?? []
  const month = words.some((letters) => monthNames.has(letters))
  const season = anyYear && words.some((letters) => seasonWords.has(letters))
  return { year, anyYear, month, glued: month && /\p{L}\d\d/u.test(folded), season }
}
