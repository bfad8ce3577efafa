import type { Span } from '../../types.ts'
import { cutSpans } from '../lines/cut-spans.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { type FoundDates, findDates } from './find-dates.ts'
import { isDuration } from './is-duration.ts'
import { isWhole } from './is-whole.ts'

/** The dates of a header line as its entry means them. */
interface HeaderDates {
  readonly dates: readonly FoundDates[]
  /** Where the line tells something beside its dates: "(promoted to Senior Engineer in 2018)". */
  readonly remarks: readonly Span[]
}

const bracketed = /\([^()]{3,80}\)/g
const separator = /\t|\s[|•·–—-]\s|[|•·;,]\s|[()]/g
const preposition = /(?:^|[^\p{L}])(?:in|im|by|since|until|from|seit|bis|en|em|nel|dal|depuis|desde|sinds|vanaf)\s?$/iu
const letters = /\p{L}{2}/u

/**
 * Tells the range of an entry from the dates of its remarks: a range with both ends goes before dates in brackets with
 * words of their own ("joined as intern in 2014"), in phrases ("acquired by Brex in 2023"), in names ("Expo 2020").
 */
export function readHeaderDates(text: string): HeaderDates {
  const all = findDates(text).filter((found, _at, { length }) => length === 1 || !isStep(text, found))
  const wordy = [...text.matchAll(bracketed)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((bracket) => isWordy(text, bracket, all))
  const whole = all.filter(isWhole)
  const own = whole.find((range) => !wordy.some((bracket) => isIn(range, bracket))) ?? whole[0]
  if (!own) {
    const told = wordy.filter((bracket) => tellsStep(text, bracket))
    const beside = all.filter((found) => !told.some((remark) => isIn(found, remark)))
    return { dates: beside.length > 0 ? beside : all, remarks: told }
  }
  const remarks: Span[] = wordy.filter((bracket) => !isIn(own, bracket))
  const dates: FoundDates[] = []
  for (const found of all) {
    if (remarks.some((remark) => isIn(found, remark))) continue
    const piece = pieceAround(text, found, own)
    const role =
      found === own || isWhole(found) || isNextStep(text, found, { piece, own }) ? 'date' : roleOf(text, found, piece)
    if (role === 'date') dates.push(found)
    if (role === 'remark') remarks.push(piece)
  }
  return { dates, remarks }
}

/** Letters of a title that are looked at beside a date. */
const longestTitle = 60

/** "Developer, from 2014 Senior Developer": when a title changed, among the dates of the whole time. */
function isStep(text: string, found: FoundDates): boolean {
  const { start, end, startDate } = found
  if (!startDate || isWhole(found) || !/^\p{L}/u.test(text.slice(start))) return false
  const before =
    text
      .slice(Math.max(0, start - longestTitle), start)
      .split(/[|–—\t]/)
      .at(-1) ?? ''
  const [after = ''] = /^,? [^|,–—\t(]{0,60}/.exec(text.slice(end)) ?? []
  return hasTitleWord(before) && hasTitleWord(after)
}

/** "Developer 2018 – 2022, Lead since 2022": a title of its own, since the time of the one before it was over. */
function isNextStep(text: string, found: FoundDates, { piece, own }: { piece: Span; own: FoundDates }): boolean {
  const { half, startDate, start } = found
  const isNext = half && startDate !== undefined && own.end <= start && startDate >= (own.endDate ?? '')
  return isNext === true && hasTitleWord(text.slice(piece.start, start))
}

/** "(promoted in 2018)"; "(Engineer until 2018)" behind another title. */
function tellsStep(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start, end)
  return /^\(\p{Ll}/u.test(inside) || (hasTitleWord(inside) && hasTitleWord(text.slice(0, start)))
}

/** Dates in brackets with more than how long they are. */
function isWordy(text: string, bracket: Span, dates: readonly FoundDates[]): boolean {
  const inside = dates.filter((found) => isIn(found, bracket))
  const words = without(text, { start: bracket.start + 1, end: bracket.end - 1 }, inside)
  return inside.length > 0 && letters.test(words) && !isDuration(words.replace(/^[\s,;·]{1,3}/, ''))
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Letters that a part of a header has at most. */
const longestPiece = 200

/** What stands between the separators around a date, up to the range of the entry. */
function pieceAround(text: string, { start, end }: Span, own: Span): Span {
  const floor = Math.max(own.end <= start ? own.end : 0, start - longestPiece)
  const ceiling = Math.min(own.start >= end ? own.start : text.length, end + longestPiece)
  const last = [...text.slice(floor, start).matchAll(separator)].at(-1)
  const next = [...text.slice(end, ceiling).matchAll(separator)][0]
  return { start: floor + (last ? last.index + last[0].length : 0), end: next ? end + next.index : ceiling }
}

/** A date by itself, one that a phrase tells, or a year that belongs to a name. */
function roleOf(text: string, found: FoundDates, piece: Span): 'date' | 'remark' | 'name' {
  const words = without(text, piece, [found]).trim()
  if (!letters.test(words)) return 'date'
  const isTold = found.half || preposition.test(text.slice(piece.start, found.start))
  if (isTold || (/^\p{Ll}/u.test(words) && !hasTitleWord(words))) return 'remark'
  return found.bare && !hasTitleWord(words) ? 'name' : 'date'
}

/** A part of a text without the dates in it. */
function without(text: string, { start, end }: Span, dates: readonly Span[]): string {
  const inside = dates.map((date) => ({ start: date.start - start, end: date.end - start }))
  return cutSpans(text.slice(start, end), inside)
}
