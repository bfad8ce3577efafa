import { fiscalYearWords, months, presentWords, rangeWords, seasons, thirds } from '../../data/date-words.ts'
import { lazy } from '../../lazy.ts'
import type { CvDate, Span } from '../../types.ts'
import { foldText } from '../lines/fold-text.ts'

/** One date in a line. */
export interface DatePoint extends Span {
  readonly date: CvDate
  /** Last month of what is named, where it is longer than a month: a quarter or a span such as "2019-21". */
  readonly until?: CvDate
  /** A month without its year ("Mar – Oct 2019"); `date` is the month alone. */
  readonly yearless?: boolean
  /** A bare year: the weakest sign, which prices and versions show too. */
  readonly bare?: boolean
  /** A season's date has the precision of its year. */
  readonly season?: SeasonMonths
}

/** The first and the last month of a season, from 1. */
export interface SeasonMonths {
  readonly from: number
  readonly to: number
}

type Read = (groups: readonly (string | undefined)[]) => Omit<DatePoint, keyof Span> | undefined

const monthOf = new Map(months.flatMap(({ month, names }) => names.map((name) => [name, month] as const)))
const seasonOf = new Map(
  [...seasons, ...thirds].flatMap((season) => season.names.map((name) => [name, season] as const)),
)
const seasonWords = new Set([...seasonOf.keys()].flatMap((name) => name.match(/\p{L}+/gu) ?? []))
const monthName = alternatives([...monthOf.keys()])
const seasonName = alternatives([...seasonOf.keys()])
/** "Mid-", "the end of", before a month. */
const third = `(?:(?:the )?(?:${alternatives(thirds.flatMap(({ names }) => names))})[ -](?:of |de |del )?)?`
const year = '(19[5-9]\\d|20[0-4]\\d)'
const yearOrShort = `(19[5-9]\\d|20[0-4]\\d|['’]\\d{2})`
const word = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const dash = '(?:[-–—]|bis|to|until|till|thru|through)'
/** Months as they are written in Poland and Hungary. */
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const roman = alternatives(romans)
const lengthWord =
  '(?:days?|hours?|hrs|weeks?|months?|people|staff|tage|wochen|monate|stunden|jours|semaines|mois|dias|semanas|meses)'
const fiscalYear = alternatives(fiscalYearWords)
const shortYear = new RegExp(`'\\d\\d|\\d[/.]\\d\\d|${fiscalYear}`)
const shortMonth = '(?:0[1-9]|1[0-2])\\.\\d{2}'
const slashedMonth = '(?:[1-9]|1[0-2])/\\d{2}'

/** What a line shows at a glance; most lines show nothing, and no form is tried on them. */
interface Signs {
  readonly year: boolean
  /** A year, or what may be a short one. */
  readonly anyYear: boolean
  readonly month: boolean
  /** A month that its year is glued to. */
  readonly glued: boolean
  /** A season or a part of a year, and what may be a year. */
  readonly season: boolean
}

/** Tried in this order, each only on lines with its sign; a later form never overlaps an earlier one. */
const forms = lazy((): readonly (readonly [keyof Signs, RegExp, Read])[] => [
  // 2019-03-15
  ['year', form(`(?<!\\d)${year}-(\\d{2})-\\d{2}(?!\\d)`), ([y, m]) => ofMonth(y, m)],
  // 15.03.2019, 15/03/2019, 15-03-2019; of 03/15/2019 the middle cannot be a month
  [
    'year',
    form(`(?<![\\d-])(\\d{1,2})([./-])(\\d{1,2})\\2${year}(?!\\d)`),
    ([a, , b, y]) => ofMonth(y, Number(b) > 12 ? a : b),
  ],
  // 15 March 2019, 1er mars 2019, 15 de marzo de 2019, 01-Jan-2019
  [
    'month',
    form(
      `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[ -]?(?:de |of )?${word}(${monthName})\\.?,?[ -](?:de |of )?${year}${end}`,
    ),
    ([m, y]) => ofName(m, y),
  ],
  // March 15, 2019, Jan 1st 2019
  ['month', form(`${word}(${monthName})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, ?| )${year}${end}`), ([m, y]) => ofName(m, y)],
  // Mar 2019, Sept. ’19, mars 2019, marzo de 2019, Mar-2019, jan/19, mid-March 2019
  [
    'month',
    form(`${word}${third}(${monthName})\\.?,?[ /-]{0,2}(?:de |del |of )?${yearOrShort}${end}`),
    ([m, y]) => ofName(m, y),
  ],
  [
    'month',
    form(`${word}(${monthName})\\.?[ /-](\\d{2})(?![\\p{L}\\p{N}]|, ?\\d{4}|(?:st|nd|rd|th))`),
    ([m, y]) => ofName(m, y),
  ],
  // Mar17 – Jun19, Jun19 to date; a lone "Mar17" is a part
  [
    'glued',
    form(`${word}(${monthName})(\\d{2})(?= ?${dash} ?(?:(?:${monthName})\\d{2}|${alternatives(presentWords)})${end})`),
    ([m, y]) => ofName(m, y),
  ],
  [
    'glued',
    form(`(?<=${word}(?:${monthName})\\d{2} ?${dash} ?)(${monthName})(\\d{2})${end}`),
    ([m, y]) => ofName(m, y),
  ],
  // Q3 2020, Q3/2020, 3. Quartal 2020
  ['anyYear', form(`${word}[qt]([1-4])[ /-]{0,2}${yearOrShort}${end}`), ([q, y]) => ofQuarter(y, q)],
  ['year', form(`${word}${year}[ /-]{0,2}q([1-4])${end}`), ([y, q]) => ofQuarter(y, q)],
  // Summer 2021, été 2021, Sommer ’21, mid-2019, the end of 2020, Winter 2016/17
  [
    'season',
    form(`${word}(?:the )?(${seasonName})(?: of| de| del)?,?[ -]${yearOrShort}(?:/(\\d{2}))?${end}`),
    ([s, y, next]) => ofSeason(s, y, next),
  ],
  // 03/2019, 3/2019, 03.2019, 03-2019
  [
    'year',
    form(`(?<![\\d./]|\\d-(?=\\d{2} ))(0?[1-9]|1[0-2]) ?[/.] ?${year}(?![\\p{L}\\p{N}])`),
    ([m, y]) => ofMonth(y, m),
  ],
  ['year', form(`(?<![\\d./-])(0?[1-9]|1[0-2])-${year}(?![\\p{L}\\p{N}])`), ([m, y]) => ofMonth(y, m)],
  // 2019. 03., 2019.3., as in Hungary and Korea
  ['year', form(`(?<![\\d/.])${year}\\. ?(0?[1-9]|1[0-2])\\.(?!\\d)`), ([y, m]) => ofMonth(y, m)],
  // 2019-03, 2019/03, 2019.03; "2010-12" is settled by its neighbours
  [
    'year',
    form(`(?<![\\d/]|(?<!\\d[/.]\\d{2})-|(?<!\\.)\\.)${year}[/.-](0[1-9]|1[0-2])(?![\\p{L}\\p{N}])`),
    ([y, m]) => ofMonth(y, m),
  ],
  // 2019-3, 2019/3
  ['year', form(`(?<![\\d./-])${year}[/-]([1-9])(?![\\p{L}\\p{N}])`), ([y, m]) => ofMonth(y, m)],
  // 3/19 – 11/21; a lone "3/19" is a part
  [
    'anyYear',
    form(`(?<![\\d./])([1-9])/(\\d{2})(?= ?${dash} ?(?:${slashedMonth}|${alternatives(presentWords)})${end})`),
    ([m, y]) => ofMonth(y, m),
  ],
  ['anyYear', form(`(?<=${slashedMonth} ?${dash} ?)([1-9])/(\\d{2})(?![\\d/%])`), ([m, y]) => ofMonth(y, m)],
  // 03/19
  ['anyYear', form(`(?<![\\d./])(0[1-9]|1[0-2])/(\\d{2})(?![\\d/%])`), ([m, y]) => ofMonth(y, m)],
  // IX 2016 – II 2019; a lone "II 2019" is a part
  [
    'year',
    form(
      `${word}(${roman})[ .]${year}(?= ?${dash} ?(?:(?:${roman})[ .](?:19|20)\\d{2}|${alternatives(presentWords)})${end})`,
    ),
    ([m, y]) => ofMonth(y, String(romans.indexOf(m ?? '') + 1)),
  ],
  [
    'year',
    form(`(?<=${word}(?:${roman})[ .](?:19|20)\\d{2} ?${dash} ?)(${roman})[ .]${year}${end}`),
    ([m, y]) => ofMonth(y, String(romans.indexOf(m ?? '') + 1)),
  ],
  // 2019 Mar
  ['month', form(`${word}${year} (${monthName})(?!\\.? ?\\d|[\\p{L}\\p{N}])`), ([y, m]) => ofName(m, y)],
  // 06.19 – 12.21; a lone "06.19" is a number
  [
    'anyYear',
    form(`(?<![\\d.,])(0[1-9]|1[0-2])\\.(\\d{2})(?= ?${dash} ?(?:${shortMonth}|${alternatives(presentWords)})${end})`),
    ([m, y]) => ofMonth(y, m),
  ],
  ['anyYear', form(`(?<=${shortMonth} ?${dash} ?)(0[1-9]|1[0-2])\\.(\\d{2})(?![\\d.,])`), ([m, y]) => ofMonth(y, m)],
  // FY20, FY 2020
  [
    'anyYear',
    form(`${word}(?:${fiscalYear}) ?(20\\d{2}|'?\\d{2})${end}`),
    ([y]) => ({ date: fullYear(y), bare: true }),
  ],
  // 2019/2020
  ['year', form(`(?<![\\d./-])${year}/${year}(?![\\p{L}\\p{N}%/.])`), ([y, last]) => ofShortSpan(y, last?.slice(2))],
  // 2019-21, 2019/20, 2019–21
  [
    'year',
    form(
      `(?<![\\d./-])${year} ?[-–—/] ?(\\d{2})(?![\\p{L}\\p{N}%/.]|\\+? (?:(?:work|working|calendar) )?${lengthWord}${end})`,
    ),
    ([y, short]) => ofShortSpan(y, short),
  ],
  // 2019
  [
    'year',
    form(`(?<![\\p{L}\\p{N}.,$€£#+-]|v)${year}(?![\\p{L}\\p{N}%+]|[.,]\\d)`),
    ([y]) => ({ date: y ?? '', bare: true }),
  ],
  // a range glued to its second year: 2018-2020
  ['year', form(`(?<=(?:19|20)\\d{2}-)${year}(?![\\p{L}\\p{N}%+]|[.,]\\d)`), ([y]) => ({ date: y ?? '', bare: true })],
  // ’19
  ['anyYear', form(`(?<![\\p{L}\\p{N}])['’](\\d{2})(?![\\p{L}\\p{N}])`), ([y]) => ({ date: fullYear(y), bare: true })],
  // the month of "Mar – Oct 2019" and of "06–08/2021"
  [
    'month',
    form(`${word}(${monthName})\\.?(?= ?(?:[-–—]|(?:${alternatives(rangeWords)}) ))`),
    ([m]) => ({ date: twoDigits(monthOf.get(m ?? '')), yearless: true }),
  ],
  [
    'year',
    form('(?<![\\p{L}\\p{N}./-])(0[1-9]|1[0-2])(?= ?[-–—] ?(?:0[1-9]|1[0-2])[/.]\\d{4})'),
    ([m]) => ({ date: m ?? '', yearless: true }),
  ],
])

/** The dates of a line, in its order; offsets are into the line. */
export function findDatePoints(line: string): DatePoint[] {
  if (!/\d\d/.test(line)) return []
  const folded = foldText(line)
  const signs = signsOf(folded)
  if (!signs.anyYear && !signs.month) return []
  const points: DatePoint[] = []
  const taken = new Uint8Array(folded.length)
  for (const [sign, pattern, read] of forms()) {
    if (!signs[sign]) continue
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const point = read(match.slice(1))
      if (!point || taken.subarray(span.start, span.end).includes(1)) continue
      taken.fill(1, span.start, span.end)
      points.push({ ...point, ...span })
    }
  }
  return points.sort((a, b) => a.start - b.start)
}

function signsOf(folded: string): Signs {
  const year = /(?:19[5-9]|20[0-4])\d/.test(folded)
  const anyYear = year || shortYear.test(folded)
  const words = folded.match(/\p{L}+/gu) ?? []
  const month = words.some((letters) => monthOf.has(letters))
  const season = anyYear && words.some((letters) => seasonWords.has(letters))
  return { year, anyYear, month, glued: month && /\p{L}\d\d/u.test(folded), season }
}

function ofMonth(y: string | undefined, m: string | undefined): ReturnType<Read> {
  const month = Number(m)
  return month >= 1 && month <= 12 ? { date: `${fullYear(y)}-${twoDigits(month)}` } : undefined
}

function ofName(name: string | undefined, y: string | undefined): ReturnType<Read> {
  return ofMonth(y, String(monthOf.get(name ?? '')))
}

function ofQuarter(y: string | undefined, quarter: string | undefined): ReturnType<Read> {
  const last = Number(quarter) * 3
  return { date: `${fullYear(y)}-${twoDigits(last - 2)}`, until: `${fullYear(y)}-${twoDigits(last)}` }
}

/** Of a winter that is named by two years, and of the term in it. */
const firstOfWinter = 10

function ofSeason(name: string | undefined, y: string | undefined, next: string | undefined): ReturnType<Read> {
  const season = seasonOf.get(name ?? '')
  const until = next && ofShortSpan(fullYear(y), next)?.until
  if (season && until)
    return { date: fullYear(y), until, season: { from: Math.max(season.from, firstOfWinter), to: 3 } }
  return season && { date: fullYear(y), season: { from: season.from, to: season.to } }
}

/** "2019-21" is a span of years; "2019-08" was read as a month before it came here, "2021-19" is neither. */
function ofShortSpan(y: string | undefined, short: string | undefined): ReturnType<Read> {
  const century = (y ?? '').slice(0, 2)
  return Number(short) > Number(y) % 100 ? { date: y ?? '', until: `${century}${short}` } : undefined
}

/** ’19 is 2019, ’87 is 1987. */
function fullYear(y = ''): string {
  const digits = y.replace(/\D/g, '')
  if (digits.length === 4) return digits
  return Number(digits) < 50 ? `20${digits}` : `19${digits}`
}

function twoDigits(value: number | undefined): string {
  return String(value).padStart(2, '0')
}

function form(source: string): RegExp {
  return new RegExp(source, 'gu')
}

function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|')
}
