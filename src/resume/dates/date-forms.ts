import {
  fiscalYearWords,
  openEndWords,
  ordinals,
  presentWords,
  rangeWords,
  semesterWords,
  termWords,
  thirds,
  yearParts,
} from '../../data/date-words.ts'
import { lazy } from '../../lazy.ts'
import { alternatives } from './alternatives.ts'
import type { DateSigns } from './date-signs-of.ts'
import { fullYear } from './full-year.ts'
import { misspeltMonth } from './misspelt-month.ts'
import {
  monthOf,
  ofMonth,
  ofName,
  ofPart,
  ofSeason,
  ofShortSpan,
  ofTerm,
  type Read,
  seasonOf,
  withoutYear,
} from './read-point.ts'
import { twoDigits } from './two-digits.ts'

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
const termAfter = `(?: (?:${alternatives(termWords)}))?`
const partName = alternatives(yearParts.flatMap(({ names }) => names))
/** "H2", "2H", "Q3", as letters and digits in two groups each. */
const partSign = '(?:([hqst])([1-4])|([1-4])([hq]))'
const ordinalOf = new Map(ordinals.flatMap((names, at) => names.map((name) => [name, String(at + 1)] as const)))
const ordinal = `(?:([1-4])(?:st|nd|rd|th|er|e|eme|o|do|ro|to)?[.º°]{0,2}|(${alternatives([...ordinalOf.keys()])}))`
const shortMonth = '(?:0[1-9]|1[0-2])\\.\\d{2}'
const since = `${word}(?:${alternatives([...openEndWords])})`
const slashedMonth = '(?:[1-9]|1[0-2])/\\d{2}'

/** Tried in this order, each only on lines with its sign; a later form never overlaps an earlier one. */
export const dateForms = lazy((): readonly (readonly [keyof DateSigns, RegExp, Read])[] => [
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
  // the first day of "Nov 15 – Jan 31, 2019"
  [
    'month',
    form(
      `${word}(${monthName})\\.? \\d{1,2}(?:st|nd|rd|th)?(?= ?${dash} ?(?:${monthName})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, ?| )(?:19|20)\\d{2}${end})`,
    ),
    ([m]) => ({ date: twoDigits(monthOf.get(m ?? '')), yearless: true }),
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
  // Q3 2020, Q3/2020, H2 2018, 2H2018
  [
    'anyYear',
    form(`${word}${partSign}(?: of |, ?|[ /-]{0,2})${yearOrShort}${end}`),
    ([a, n, m, b, y]) => ofPart(y, n ?? m, a ?? b),
  ],
  ['year', form(`${word}${year}[ /-]{0,2}${partSign}${end}`), ([y, a, n, m, b]) => ofPart(y, n ?? m, a ?? b)],
  // 3. Quartal 2020, first half of 2019, 2do semestre 2016, 2.º semestre de 2017/18
  [
    'year',
    form(
      `${word}(?:the )?${ordinal} (${partName})(?: of(?: the year)?| de| del)?,? ${year}(?:[/-]((?:20)?\\d{2}))?${end}`,
    ),
    ([n, named, name, y, next]) => ofTerm({ y, next, name, number: n ?? ordinalOf.get(named ?? '') }),
  ],
  // Semester 1, 2019
  ['year', form(`${word}(${partName})\\.? ([1-4]),? ${year}${end}`), ([name, n, y]) => ofPart(y, n, name)],
  // the first part of "Q1 – Q3 2019"
  [
    'year',
    form(`${word}${partSign}(?= ?${dash} ?(?:[hqst][1-4]|[1-4][hq])[ /-]{0,2}(?:19|20)\\d{2}${end})`),
    ([a, n, m, b]) => withoutYear(ofPart('2000', n ?? m, a ?? b)),
  ],
  // Summer 2021, été 2021, Sommer ’21, mid-2019, the end of 2020, Winter 2016/17, Fall semester 2016
  [
    'season',
    form(`${word}(?:the )?(${seasonName})${termAfter}(?: of| de| del)?,?[ -]${yearOrShort}(?:/(\\d{2}))?${end}`),
    ([s, y, next]) => ofSeason(s, y, next),
  ],
  // WS15/16, WS 15/16 – SS 18
  [
    'season',
    form(`${word}(${alternatives(semesterWords)}) ?(\\d{2})(?:/(\\d{2}))?${end}`),
    ([s, y, next]) => ofSeason(s, y, next),
  ],
  // the first season of "Spring – Autumn 2019"
  [
    'season',
    form(`${word}(${seasonName})${termAfter}(?= ?${dash} ?(?:${seasonName})${termAfter},?[ -](?:19|20)\\d{2}${end})`),
    ([s]) => withoutYear(ofSeason(s, '2000', undefined)),
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
  // 3/19 – 11/21, since 4/21; a lone "3/19" is a part
  [
    'anyYear',
    form(`(?<![\\d./])([1-9])/(\\d{2})(?= ?${dash} ?(?:${slashedMonth}|${alternatives(presentWords)})${end})`),
    ([m, y]) => ofMonth(y, m),
  ],
  [
    'anyYear',
    form(`(?<=(?:${slashedMonth} ?${dash}|${since}) ?)([1-9])/(\\d{2})(?![\\d/%]|[.,]\\d)`),
    ([m, y]) => ofMonth(y, m),
  ],
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
  // Agust 2020, Septmber, 2019
  [
    'year',
    form(`${word}([a-z]{4,12})\\.?,?[ -]${year}${end}`),
    ([name = '', y]) => ofMonth(y, String(misspeltMonth(name))),
  ],
  // FY20, FY 2020
  [
    'anyYear',
    form(`${word}(?:${alternatives(fiscalYearWords)}) ?(20\\d{2}|'?\\d{2})${end}`),
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
  // 15.11. – 31.01.2019, 15/11 – 31/01/2019
  [
    'year',
    form('(?<![\\d./-])\\d{1,2}([./])(0?[1-9]|1[0-2])\\1?(?= ?[-–—] ?\\d{1,2}\\1\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d))'),
    ([, m]) => ({ date: twoDigits(Number(m)), yearless: true }),
  ],
  // the month of "Mar – Oct 2019", of "1 Dec – 15 Feb 2018" and of "06–08/2021"
  [
    'month',
    form(
      `(?<!\\d)(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[ -]?(?:de |of )?)?${word}(${monthName})\\.?(?= ?(?:[-–—]|(?:${alternatives(rangeWords)}) ))`,
    ),
    ([m]) => ({ date: twoDigits(monthOf.get(m ?? '')), yearless: true }),
  ],
  [
    'year',
    form('(?<![\\p{L}\\p{N}./-])(0[1-9]|1[0-2])(?= ?[-–—] ?(?:0[1-9]|1[0-2])[/.]\\d{4})'),
    ([m]) => ({ date: m ?? '', yearless: true }),
  ],
])

function form(source: string): RegExp {
  return new RegExp(source, 'gu')
}
