import {
  aroundWords,
  betweenWords,
  endLabels,
  openEndings,
  openEndWords,
  presentWords,
  rangeWords,
  sinceWords,
  studyYearWords,
  untilWords,
} from '../../data/date-words.ts'
import { monthWords, yearWords } from '../../data/level-words.ts'
import type { CvDate, Span } from '../../types.ts'
import { foldText } from '../lines/fold-text.ts'
import { remembered } from '../lines/remembered.ts'
import type { DatePoint, SeasonMonths } from './date-point.ts'
import { findDatePoints } from './find-date-points.ts'
import { monthAfter } from './month-after.ts'
import { monthIndex } from './month-index.ts'
import { twoDigits } from './two-digits.ts'

/** A date or a range of dates in a line, with the words that belong to it ("since", "(2 yrs 3 mos)"). */
export interface FoundDates extends Span {
  readonly startDate?: CvDate
  readonly endDate?: CvDate | 'present'
  /** One date, not a range. */
  readonly single: boolean
  /** One end, and a word that leaves the other open: "since 2018", "until 2020". */
  readonly half?: true
  /** A dash and words that are no date go on from it: "2019 – whenever". */
  readonly loose?: true
  /** Nothing but one bare year. */
  readonly bare: boolean
  readonly season?: SeasonMonths
}

const anyOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|')

const endLabel = `[ \\t]{0,3}[,;|/–-]?[ \\t]{0,3}(?<![\\p{L}])(?:${anyOf(endLabels)}) ?:[ \\t]{0,3}`
const connector = new RegExp(
  `^(?:${endLabel}|[ \\t]{0,3}(?:(?:[-–—−‒~〜→]{1,3}>?|>{1,2}|\\.{2,3})(?:[ \\t]{1,3}(?:${anyOf(rangeWords)}))?|(?<![\\p{L}])(?:${anyOf(rangeWords)})(?![\\p{L}]):?)[ \\t]{0,3}|\\t)$`,
  'u',
)
/** "Zwischen 2015 und 2018", "entre 2015 y 2018" */
const conjunction = /^ (?:und|et|y|e|en|og|och) (?:(?:dem|el|le|o|il|den|de) )?$/
const dash = /^[ \t]{0,3}[-–—−‒~→]{1,3}>?[ \t]{0,3}/
const present = `(?:${anyOf(presentWords)})(?![\\p{L}])`
const towards = `(?:[-–—−‒~→/]{1,3}>?|>{1,2}|\\.{2,3})[ \\t]{0,3}`
const rangeWord = `(?:${anyOf(rangeWords)})(?![\\p{L}])`
const openEnd = new RegExp(
  `^(?:${endLabel}(?:[-–—/]|…)(?=[ \\t]{0,3}(?:$|[)|]))|(?:${endLabel}|[ \\t]{0,3})(?:(?:${towards})?(?:${rangeWord})?[ \\t,]{0,3}\\(?${present}|(?:${towards}(?:${rangeWord})?|${rangeWord})[ \\t,]{0,3}\\(?(?:${anyOf(openEndings)})(?= ?(?:[)\\t|,;.·*]|$)))\\.?\\)?(?: ?[/(] ?${present}\\)?)?)`,
  'u',
)
/** "Since the 2nd of May 2022", "seit dem 2. Mai 2022", "depuis l’automne 2021" */
const article = "(?: (?:the|dem|der|den|le|la|el|o|a|dia|de)| l['’])?"
const betweens = new RegExp(`(?<![\\p{L}])(?:${anyOf(betweenWords)})${article} {0,2}$`, 'u')
const since = new RegExp(`(?<![\\p{L}])(?:${anyOf(sinceWords)})\\.?:?${article} {0,2}$`, 'u')
const openSince = new RegExp(`(?<![\\p{L}])(?:${anyOf(openEndWords)})\\.?:?${article} {0,2}$`, 'u')
/** "Present – 2021/08", as some set the latest first. */
const presentFirst = new RegExp(`(?:^|(?<=[\\t(|] ?))${present} {0,2}[-–—] {0,2}$`, 'u')
/** "From August 2021" at the end of a line goes on until now. */
const openFrom = /(?<!\p{L})from:? {0,2}$/u
const until = new RegExp(`(?<![\\p{L}])(?:${anyOf(untilWords)}) {0,2}$`, 'u')
/** "Approx. 2018 – 2020", "a.a. 2015/2016" */
const namedBefore = new RegExp(
  `(?<!\\p{L}\\.?)(?:(?:${anyOf([...aroundWords, ...studyYearWords])})\\.?|c\\.|~) {0,2}$`,
  'u',
)
const studyYear = new RegExp(`(?<!\\p{L}\\.?)(?:${anyOf(studyYearWords)})\\.? {0,2}$`, 'u')
const shortTimes =
  '(?:(?:work|working) )?(?:days?|weeks?)|tage|wochen|jours|semaines|dias|semanas|dagen|weken|giorni|settimane'
// "(2 yrs 3 mos)", " · 3 years", ", 8 months", " - 30 work days": a length written beside its dates
const length = new RegExp(
  `^[ \\t]{0,3}[(·|,•-]?[ \\t]{0,3}\\d{1,2}[.,]?\\d?\\+? ?(?:${anyOf([...yearWords, ...monthWords])}|${shortTimes})(?![\\p{L}])\\.?(?:,? ?(?:and |und |et |y |e |en )?\\d{1,2} ?(?:${anyOf(monthWords)})(?![\\p{L}])\\.?)?\\)?`,
  'u',
)

/** "(1 year 8 months, since April 2025)" */
const lengthBefore = new RegExp(
  `(?:\\d{1,2} (?:${anyOf([...yearWords, ...monthWords])})\\.?,? ?(?:and )?){1,2}[,;:·-]? ?$`,
  'u',
)

const inMonths = new RegExp(`(?:^|[^\\d.,])(\\d{1,2})\\+? ?(?:${anyOf(monthWords)})`, 'u')

/** Between an end and the start behind it. */
const joined =
  /^ ?[(,;–-]? ?(?:(?:joined|started|start|joining|began|beginn|eintritt|debut|inicio|inizio)(?: in)?:? ?)?$/

/** How far from a date the words that belong to it may reach. */
const reach = 60

/** The dates of a line, ranges joined. Offsets are into the line. */
export const findDates: (line: string) => readonly FoundDates[] = remembered(readDates)

/** "GS-2210-11/12": the grades of an official. */
const payGrade = /(?<![\p{L}\d])\p{Lu}{2}-\d{4}-$/u

function readDates(line: string): FoundDates[] {
  const points = findDatePoints(line).filter(({ start }) => !payGrade.test(line.slice(0, start)))
  if (points.length === 0) return []
  const folded = foldText(line)
  const found: FoundDates[] = []
  for (let at = 0; at < points.length; at += 1) {
    const from = points[at] as DatePoint
    const to = points[at + 1]
    const next = points[at + 2]
    const isOwn = !(to && isTold(folded, from, to, next))
    if (to && !to.yearless && isOwn && (isJoined(folded, from, to) || isStacked(folded, from, to))) {
      found.push(withEdges(folded, rangeOf(from, to)))
      at += 1
    } else if (!from.yearless) {
      found.push(withEdges(folded, openOrSingle(folded, from)))
    }
  }
  return joinEnds(folded, found).map((dates) => (isLoose(line, dates) ? { ...dates, loose: true } : dates))
}

/** Small words behind a dash, up to the end of the cell, stand where an end is expected. */
function isLoose(line: string, { end, single }: FoundDates): boolean {
  return single && /^ {0,2}[-–—] {0,2}\p{Ll}[\p{Ll} '’]{1,40}(?:$|[)\t|])/u.test(line.slice(end))
}

/** "Until September 2019 (joined June 2017)": the end before the start. */
function joinEnds(folded: string, found: readonly FoundDates[]): FoundDates[] {
  const [end, start, ...others] = found
  if (!end?.endDate || end.startDate || !start?.startDate || others.length > 0) return [...found]
  if (!joined.test(folded.slice(end.end, start.start))) return [...found]
  const { half: _half, ...rest } = start
  return [{ ...rest, start: end.start, endDate: end.endDate, single: false, bare: false }]
}

function isJoined(folded: string, from: DatePoint, to: DatePoint): boolean {
  const between = folded.slice(from.end, to.start)
  if (between.length >= reach) return false
  const isBetween = conjunction.test(between) && betweens.test(wordsBefore(folded, from.start))
  return isBetween || connector.test(between) || (between === ' / ' && isMonth(from) && isMonth(to))
}

/** "2018-11 / 2021-08" is a range; "2018 / 2019" may be two. */
function isMonth({ date }: DatePoint): boolean {
  return date.includes('-')
}

/** "Acquired by Brex in 2023 — Jan 2019 – Jun 2023": a date before a range of its own. */
function isTold(folded: string, from: DatePoint, to: DatePoint, next: DatePoint | undefined): boolean {
  const isReversed = from.date > to.date && to.date.length > from.date.length
  return isReversed && ((next && isJoined(folded, to, next)) || openEnd.test(folded.slice(to.end, to.end + reach)))
}

/** Two dates and nothing else in their cell, as they stand one below the other in a narrow column, or without the dash that a font lacks. */
function isStacked(folded: string, from: DatePoint, to: DatePoint): boolean {
  const before = folded.slice(folded.lastIndexOf('\t', from.start - 1) + 1, from.start)
  const [after = ''] = folded.slice(to.end).split('\t', 1)
  return from.date < to.date && [before, folded.slice(from.end, to.start), after].every(isBlank)
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function rangeOf(from: DatePoint, to: DatePoint): FoundDates {
  const startDate = from.yearless ? withYear(from, to) : from.date
  const isSeason = from.season !== undefined || to.season !== undefined
  const season = isSeason && {
    season: {
      from: from.season?.from ?? 1,
      to: lastOfSeason(from, to),
      ...(from.season?.each && { each: true as const }),
    },
  }
  return {
    start: from.start,
    end: to.end,
    startDate,
    endDate: to.until ?? to.date,
    single: false,
    bare: false,
    ...season,
  }
}

/** The month with which a winter ends in the data. */
const winterEnd = 3

/** "Summer – Winter 2018" ends with the winter that its year ends with. */
function lastOfSeason(from: DatePoint, to: DatePoint): number {
  const last = to.season?.to ?? 12
  const isOneYear = from.yearless || from.date.slice(0, 4) === to.date
  return isOneYear && last === winterEnd && last < (from.season?.from ?? 1) && !to.until ? 12 : last
}

/** Two months with one year: "Mar – Oct 2019" is within it, "Dec – Feb 2018" starts in the year before. */
function withYear(from: DatePoint, to: DatePoint): CvDate {
  const year = to.date.slice(0, 4)
  const first = `${year}-${from.season ? twoDigits(from.season.from) : from.date}`
  const end = to.until ?? to.date
  const last = end.length === 4 ? `${end}-${twoDigits(lastOfSeason(from, to))}` : end
  const started = first > last ? String(Number(year) - 1) : year
  return from.date === '' ? started : `${started}-${from.date}`
}

function openOrSingle(folded: string, point: DatePoint): FoundDates {
  const { start, end, date } = point
  const before = wordsBefore(folded, start)
  const open = openEnd.exec(folded.slice(end, end + reach))?.[0].length ?? hangingDash(folded.slice(end, end + reach))
  if (open > 0) return { start, end: end + open, startDate: date, endDate: 'present', single: false, bare: false }
  const first = presentFirst.exec(before)?.[0].length ?? 0
  if (first > 0) return { start: start - first, end, startDate: date, endDate: 'present', single: false, bare: false }
  const isOpen = openSince.test(before) || (openFrom.test(before) && isBlank(folded.slice(end)))
  if (isOpen) return { start, end, startDate: date, endDate: 'present', single: false, half: true, bare: false }
  if (until.test(before)) return { start, end, endDate: date, single: false, half: true, bare: false }
  const ending = point.until ? undefined : monthAfter(date, folded.slice(end, end + reach))
  if (ending)
    return { start, end: end + ending.length, startDate: date, endDate: ending.endDate, single: false, bare: false }
  const { until: last = shortSpanEnd(folded, point) ?? date, bare = false, season } = point
  const startDate = last > date ? date.slice(0, last.length) : date
  return { start, end, startDate, endDate: last, single: last === date, bare, ...(season && { season }) }
}

/** Of a lone "2010-12" the second half is a year, as in "2012-16"; beside another date, or with a stroke, it is a month, but in school years. */
function shortSpanEnd(folded: string, { start, end }: DatePoint): CvDate | undefined {
  const [, century = '', year = '', sign = '', short = ''] =
    /^(\d\d)(\d\d)([-/])(\d\d)$/.exec(folded.slice(start, end)) ?? []
  const isSpan = sign === '-' || studyYear.test(wordsBefore(folded, start))
  return isSpan && short > year ? `${century}${short}` : undefined
}

/** "2019 –" with nothing behind it, or with dots, goes on until now; so does "2019-… Developer". */
function hangingDash(after: string): number {
  const hanging = dash.exec(after)?.[0].trimEnd() ?? ''
  const rest = /^ {0,2}(?:(?:\.{2,3}|…)(?= )|(?:\.{2,3}|…|\?)?(?= {0,3}$|[)\t|]))/.exec(after.slice(hanging.length))
  return hanging !== '' && rest ? hanging.length + rest[0].length : 0
}

/** Takes "since" before the dates and their length after them into the span. */
function withEdges(folded: string, dates: FoundDates): FoundDates {
  const words = wordsBefore(folded, dates.start)
  const named = namedBefore.exec(words)?.[0].length ?? 0
  const rest = words.slice(0, words.length - named)
  const opening = (since.exec(rest) ?? until.exec(rest))?.[0].length ?? 0
  const before = named + opening + (lengthBefore.exec(rest.slice(0, rest.length - opening))?.[0].length ?? 0)
  const after = length.exec(folded.slice(dates.end, dates.end + reach))?.[0] ?? ''
  const edges = { start: dates.start - before, end: dates.end + after.length }
  const last = dates.single && dates.startDate?.includes('-') ? lastMonth(dates.startDate, after) : undefined
  if (last) return { ...dates, ...edges, endDate: last, single: false }
  const season = dates.single && dates.bare && dates.startDate ? monthsOfYear(after) : undefined
  return { ...dates, ...edges, ...(season && { season }) }
}

/** "2017 (6 months)" is no longer than that. */
function monthsOfYear(written: string): SeasonMonths | undefined {
  const months = Number(inMonths.exec(written)?.[1] ?? 0)
  return months > 0 && months < 12 ? { from: 1, to: months, stated: true } : undefined
}

/** "March 2020 (3 months)" ends in May. */
function lastMonth(start: CvDate, written: string): CvDate | undefined {
  const months = Number(inMonths.exec(written)?.[1] ?? 0)
  if (months < 2) return undefined
  const last = monthIndex(start) + months - 1
  return `${Math.floor(last / 12)}-${twoDigits((last % 12) + 1)}`
}

function wordsBefore(folded: string, start: number): string {
  return folded.slice(Math.max(0, start - reach), start)
}
