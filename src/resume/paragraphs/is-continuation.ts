import { rangeWords } from '../../data/date-words.ts'
import { findDates } from '../dates/find-dates.ts'
import { foldText } from '../lines/fold-text.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { isPlace } from '../names/is-place.ts'
import { isDeed } from './is-deed.ts'

/** A wrapped line is nearly full; a lower share takes more short lines for wrapped ones. The characters' widths differ. */
const fullShare = 0.86
/** Points by which a line must be set in or out before it means something. */
const step = 3
/** Text files are wrapped by hand at 72 to 120 characters; longer lines mean that nothing is wrapped. */
const longestHandWrapped = 122
const shortestHandWrapped = 60
/** A shorter line was not broken for want of room. */
const shortestWrapped = 30

/** A line that ends so is cut in the middle of its sentence. */
const awaitsMore =
  /(?:[,&]|\p{Pd}|\s(?:and|or|of|for|the|an?|to|with|as|by|in|at|from|our|und|der|die|das|des|als|mit|et|de|du|la|le|y|e|el|en|van|het|di|il))$/u

const joints: ReadonlySet<string> = new Set(rangeWords)

/** The line goes on with the text of the lines above. */
export function isContinuation(line: TextLine, above: readonly TextLine[]): boolean {
  const { width } = line
  const first = above[0] as TextLine
  const before = above.at(-1) as TextLine
  if (line.item || line.heading !== undefined || before.heading !== undefined) return false
  if (line.size !== undefined && before.size !== undefined && Math.abs(line.size - before.size) > 0.6) return false
  if (isBrokenRange(above, line.text)) return true
  if (isDate(before.text) && isDate(line.text) && above.length === 1 && !line.block) return true
  if (line.cells.length > 1 || before.cells.length > 1 || line.bold !== before.bold) return false
  if (/^[^:.,]{2,40}:\s/.test(line.text) || (isNamed(first.text) && isNamed(line.text))) return false
  if (line.apart && line.page === before.page) return false
  if (/\p{Ll}[-‐]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return true
  if (first.item && isCut(before.text, line.text)) return true
  if (line.left === undefined && (width > longestHandWrapped || width < shortestHandWrapped)) return false
  if (line.left !== undefined && before.left !== undefined) {
    if (line.left < (first.left ?? 0) - step) return false
    if (first.item && line.left > (first.left ?? 0) + step) return true
    if (!first.item && line.left > before.left + step) return false
  }
  if (hasRange(line.text) || (hasRange(before.text) && !isRunInEntry(before) && !isSentence(before))) return false
  if (before.text.length < shortestWrapped) return false
  if (/^\p{Ll}/u.test(line.text) && !/[.!?]$/.test(before.text) && (first.item || !/^\p{Ll}/u.test(first.text)))
    return true
  if (/[.!?:]$/.test(before.text) && (first.item || line.text.length < shortestWrapped * 2)) return false
  if (isTitleAlone(line.text) && !awaitsMore.test(before.text)) return false
  if (endsInPlace(before.text) || endsInDate(before.text)) return false
  if (!first.item && above.length === 1 && (isHeaderOver(before.text, line.text) || isRemarkedFirm(before.text)))
    return false
  const share = isTitleCase(before.text) ? 1 : fullShare
  return before.text.length + firstWord(line.text) + 1 > width * share
}

/** "…from a departing lead and ⏎ halved its error rate": an item breaks off where lines end, however long others are. */
function isCut(before: string, text: string): boolean {
  if (before.length < shortestHandWrapped || before.length > longestHandWrapped || hasRange(text)) return false
  return awaitsMore.test(before) || (/^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(before))
}

/** "tinykv — a key-value store", "kebab.fm – radio": a name and what it is, as the lines of a list have it. */
function isNamed(text: string): boolean {
  return /^[\p{L}\d](?:[^:.,–—]|\.(?=\p{Ll})){1,40} [–—] \S/u.test(text)
}

/** "Apr 2022 – ⏎ May 2023", "Feb 2020 – Jul ⏎ 2021", "June 2018 ⏎ to ⏎ present": a range broken in a narrow column. */
function isBrokenRange(above: readonly TextLine[], text: string): boolean {
  if (text.length >= shortestWrapped || findDates(text).some(({ single, startDate }) => !single && startDate))
    return false
  const [last = '', ...earlier] = above.map((line) => line.text).reverse()
  if (isJoint(text)) return findDates(last).some(({ single, end }) => single && end === last.length)
  const tail = (isJoint(last) ? `${earlier[0]} ${last}` : last).slice(-shortestWrapped)
  return findDates(`${tail} ${text}`).some(
    ({ start, end, single }) =>
      !single && start < tail.length && end > tail.length + 1 && isOpen(tail.slice(start), text),
  )
}

/** A dash or "to" on a line of its own. */
function isJoint(text: string): boolean {
  return /^[-–—→]$/.test(text) || joints.has(foldText(text))
}

/** A sign or a word that joins stands on one side of the break, or the label of an end: "Start: May 2016 ⏎ End: June 2021". */
function isOpen(date: string, text: string): boolean {
  const opens = /^(?:[-–—→]|\p{Ll}|\p{Lu}[\p{L} ]{1,20}: )/u
  return /[-–—→]\s?(?:\p{L}{3,10}\.?)?$|\s\p{L}{1,8}$/u.test(date) || opens.test(text)
}

/** Nothing but one date: two of them, one below the other, are a range. */
function isDate(text: string): boolean {
  const [found, ...others] = findDates(text)
  return found?.single === true && others.length === 0 && found.end - found.start === text.trim().length
}

/** "Systems Administrator" on a line of its own opens an entry. */
function isTitleAlone(text: string): boolean {
  const bare = text.replace(/ \([^()]{2,40}\)$|, \p{Ll}[\p{Ll} -]{2,20}$/u, '')
  return /^(?:\p{Lu}[\p{L}.#+/-]{1,20}(?:,? |$)){2,5}$/u.test(bare) && hasSureTitleWord(bare)
}

/** "Birch Group, Dublin, OH": a header that its place ends. */
function endsInPlace(text: string): boolean {
  const comma = text.indexOf(',')
  return comma > 0 && isPlace(text.slice(comma + 1))
}

/** "Laurea – Università del Taro – 2019": an entry that its date ends. */
function endsInDate(text: string): boolean {
  const last = findDates(text).at(-1)
  return last !== undefined && /^[).]{0,2}$/.test(text.slice(last.end))
}

/** Names of firms and titles, not a list or a sentence: such a line is wrapped only when it is full. */
function isTitleCase(text: string): boolean {
  return lowerShare(text) <= 1 / 4 && text.split(',').length < 4 && !text.includes(':')
}

/** "Senior Engineer, Birch Technologies International, Cork ⏎ Responsible for the update service": names, then a sentence. */
function isHeaderOver(header: string, text: string): boolean {
  return !awaitsMore.test(header) && lowerShare(header) < 1 / 4 && lowerShare(text) > 1 / 2 && hasSureTitleWord(header)
}

/** "Birch S.r.l., Elmo (consulenza presso enti locali)": a firm that what is said of it ends. */
function isRemarkedFirm(text: string): boolean {
  const [, firm = ''] = /^([^()]{2,80}) \([^()]{2,60}\)$/.exec(text) ?? []
  return hasLegalForm(firm) && isTitleCase(firm)
}

/** Of the longer words, how many are in small letters. */
function lowerShare(text: string): number {
  const words = text.match(/\p{L}{4,20}/gu) ?? []
  return words.filter((word) => /^\p{Ll}/u.test(word)).length / Math.max(1, words.length)
}

function hasRange(text: string): boolean {
  return findDates(text).some(({ bare, single }) => !bare && !single)
}

/** "Acme (2019 – 2020): moved the claims system from": a sentence has begun. */
function isRunInEntry({ text }: TextLine): boolean {
  const end = findDates(text).find(({ single }) => !single)?.end ?? text.length
  const [, deed = ''] = /^[)\]]?(?::| [–—-]) (\S.{0,200})/u.exec(text.slice(end)) ?? []
  return isDeed(deed)
}

/** "Former bus driver, developer since 2018. I like systems that carry": the line says more behind its dates. */
function isSentence({ text }: TextLine): boolean {
  const range = findDates(text).findLast(({ single }) => !single)
  return (
    range !== undefined && range.start > 0 && (text.slice(range.end).match(/(?<=\s)\p{Ll}{4,20}/gu) ?? []).length > 2
  )
}

function firstWord(text: string): number {
  return /^\S{1,40}/.exec(text)?.[0].length ?? 0
}
