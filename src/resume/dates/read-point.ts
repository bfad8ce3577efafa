import { months, pluralSummers, seasons, thirds, yearParts } from '../../data/date-words.ts'
import type { Span } from '../../types.ts'
import type { DatePoint } from './date-point.ts'
import { fullYear } from './full-year.ts'
import { twoDigits } from './two-digits.ts'

/** What the groups of a form mean. */
export type Read = (groups: readonly (string | undefined)[]) => Omit<DatePoint, keyof Span> | undefined

export const monthOf = new Map(months.flatMap(({ month, names }) => names.map((name) => [name, month] as const)))
export const seasonOf = new Map(
  [...seasons, ...thirds].flatMap((season) => season.names.map((name) => [name, season] as const)),
)
const partOf = new Map(
  yearParts.flatMap(({ parts, letters, names }) => [...letters, ...names].map((name) => [name, parts] as const)),
)
/** Of a winter that is named by two years, and of the term in it. */
const firstOfWinter = 10

export function ofMonth(y: string | undefined, m: string | undefined): ReturnType<Read> {
  const month = Number(m)
  return month >= 1 && month <= 12 ? { date: `${fullYear(y)}-${twoDigits(month)}` } : undefined
}

export function ofName(name: string | undefined, y: string | undefined): ReturnType<Read> {
  return ofMonth(y, String(monthOf.get(name ?? '')))
}

/** A half or a quarter, by its number. */
export function ofPart(y: string | undefined, number: string | undefined, name: string | undefined): ReturnType<Read> {
  const length = 12 / (partOf.get(name ?? '') ?? 1)
  const last = Number(number) * length
  if (last > 12) return undefined
  return { date: `${fullYear(y)}-${twoDigits(last - length + 1)}`, until: `${fullYear(y)}-${twoDigits(last)}` }
}

/** A half or a quarter of a year, or a half of a school year. */
export function ofTerm({ y, next, number, name }: Record<'y' | 'next' | 'number' | 'name', string | undefined>) {
  if (!next) return ofPart(y, number, name)
  const last = ofShortSpan(y, next.slice(-2))?.until
  const [from, to] = number === '1' ? [`${y}-09`, `${last}-02`] : [`${last}-02`, `${last}-07`]
  return last ? { date: from, until: to } : undefined
}

export function withoutYear(point: ReturnType<Read>): ReturnType<Read> {
  return point && { ...point, date: point.date.slice(5), yearless: true }
}

export function ofSeason(name: string | undefined, y: string | undefined, next: string | undefined): ReturnType<Read> {
  const season = seasonOf.get(name ?? '')
  const until = next && ofShortSpan(fullYear(y), next)?.until
  if (season && until)
    return { date: fullYear(y), until, season: { from: Math.max(season.from, firstOfWinter), to: 3 } }
  return (
    season && {
      date: fullYear(y),
      season: { from: season.from, to: season.to, ...(pluralSummers.includes(name ?? '') && { each: true as const }) },
    }
  )
}

/** "2019-21" is a span of years; "2019-08" was read as a month before it came here, "2021-19" is neither. */
export function ofShortSpan(y: string | undefined, short: string | undefined): ReturnType<Read> {
  const century = (y ?? '').slice(0, 2)
  return Number(short) > Number(y) % 100 ? { date: y ?? '', until: `${century}${short}` } : undefined
}
