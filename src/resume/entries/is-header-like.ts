import { publicBodies } from '../../data/employers.ts'
import { employmentTerms } from '../../data/employment-terms.ts'
import { firmOpenings, openingVerbs, pastVerbs } from '../../data/entry-labels.ts'
import { monthWords } from '../../data/level-words.ts'
import { findDates } from '../dates/find-dates.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { foldText } from '../lines/fold-text.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isPlace } from '../names/is-place.ts'
import { isTerms } from '../names/is-terms.ts'
import { isTitle } from '../names/is-title.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { endsInTown } from './ends-in-town.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isCareerBreak } from './is-career-break.ts'
import { isDetail } from './is-detail.ts'
import { isEngagementKind } from './is-engagement-kind.ts'
import { isHighlightLabel } from './is-highlight-label.ts'
import { isList } from './is-list.ts'
import { isTechnologyLine } from './is-technology-line.ts'
import { withoutHeadCount } from './without-head-count.ts'
import { withoutRemarks } from './without-remarks.ts'

const verbs = new Set(openingVerbs)
const pasts = new Set(pastVerbs)
const firms = new Set(firmOpenings)
const bodies = new Set(publicBodies)
const terms = new Set([...employmentTerms, ...monthWords])
const longestHeader = 110
const mostWords = 14
/** "Birch, Leeds: Shop assistant (2019 – 2021)" has no more words than this beside its dates. */
const mostNamedWords = 9
/** Letters of a name and a title between full stops. */
const mostStopped = 90
/** Of the words in a header at most this share is lower-case; a higher share takes sentences for headers. */
const lowerShare = 0.45

/** "Since 2022 I also chair …"; not "Engineer I at Acme" */
const pronoun = /(?:^|[.,;] )(?:I|[Ww]e|[Ii]ch|[Ww]ir|[Jj]e|[Ii]k)(?:['’]\p{L}{1,2})? \p{Ll}/u

/** The paragraph could be a line of an entry's header: short, no sentence, not a label with its list. */
export function isHeaderLike({ item, lines, text, first }: Paragraph): boolean {
  if (item || withoutRemarks(text).length > longestHeader || (lines.length > 1 && !isWrappedHeader(text))) return false
  if (isHighlightLabel(text) || isTechnologyLine(text)) return false
  const labelled = fieldLabelOf(text)
  if (labelled) return labelled.field !== 'highlight'
  if (isDetail(text)) return true
  const bare = withoutDates(text)
  if (isCareerBreak(bare) || (bare !== text && isTerms(bare))) return true
  if (isStopped(text) || isStoppedBesideDates(text) || (first.heading !== undefined && endsInRange(text))) return true
  const [, ...sentences] = bare.split(/(?<=\p{Ll}{3})\. (?=\p{Lu})/u)
  if (sentences.some((sentence) => isSentenceLike(sentence.split(' ')))) return false
  if (/\s\p{Ll}{4,25}\.$/u.test(bare) || pronoun.test(bare)) return false
  const named = withoutRemarks(bare)
  const words = named.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (words.length > mostWords) return false
  const [, label, content = ''] = /^([^:]{2,30}):\s+(\S.*)$/.exec(named) ?? []
  const isAlone = /^(?:\p{Lu}[\p{L}.+#/-]{0,20} ?){1,6}$/u.test(content) && isTitle(content)
  const isNamed = (bare !== text || isAlone) && hasSureTitleWord(content) && words.length <= mostNamedWords
  if (label && !isNamed && !hasTitleWord(label) && !isEngagementKind(label)) return false
  if (/[^.\s]{4,9}\.$/.test(bare) && !endsInDate(text) && words.length > 3 && !hasLegalForm(bare)) return false
  return (
    [hasTitleWord, hasLegalForm, isPlace, opensWithEmployer].some((is) => is(withoutHeadCount(bare))) ||
    opensWithName(bare, text) ||
    hasDateCell(text) ||
    endsInTown(named) ||
    !(isSentenceLike(words.filter(isNoTerm)) || isList(bare))
  )
}

/** "Kite Rail, Hull. Since May 2019. Lead developer.", "2019 – 2021⇥Lead developer. Kite Rail, Hull.": with full stops. */
function isStopped(text: string): boolean {
  const [name = '', dates = '', title = '', ...others] = text.replace(/\.$/, '').split(/\. (?=\p{Lu}|\d)/u)
  const last = title || dates
  const isShort = others.length === 0 && name.length + last.length <= mostStopped && !isSentenceLike(last.split(' '))
  if (dates === '' || !isShort) return false
  const isTold = hasSureTitleWord(last) || (hasSureTitleWord(name) && endsInTown(last))
  return isTold && [name, dates].some((piece) => findDates(piece).some(({ single }) => !single))
}

/** "2019 – 2021⇥Lead Developer, Kite Rail, Hull.": a title and names between commas, with a full stop. */
function isStoppedBesideDates(text: string): boolean {
  const pieces = text.slice(text.indexOf('\t') + 1).split(', ')
  const [title = ''] = pieces
  return text.endsWith('.') && hasDateCell(text) && isTitle(title) && pieces.every((piece) => /^\p{Lu}/u.test(piece))
}

/** "Direction départementale des territoires": names of public bodies are written in small letters in some languages. */
function opensWithEmployer(text: string): boolean {
  const [first = '', second = ''] = text.split(' ')
  return /^\p{Lu}/u.test(first) && /^\p{Ll}/u.test(second) && bodies.has(foldText(first))
}

/** "Made Tech⇥2019 – 2021": dates with a cell of their own beside a few words. */
function hasDateCell(text: string): boolean {
  const cells = text.split('\t')
  return cells.length > 1 && text.split(/\s+/).length <= mostWords && cells.some((cell) => withoutDates(cell) === '')
}

/** "Kindred — Engineering — 2019–2021": a name before a sign, beside dates; no past tense. */
function opensWithName(bare: string, text: string): boolean {
  return bare !== text && /^\p{Lu}\p{Ll}{1,20}(?:,|\s[–—|·])\s/u.test(bare)
}

/** "Birch, Leeds, 6 month contract": the terms of employment make no sentence. */
function isNoTerm(word: string): boolean {
  return !terms.has(foldText(word).replaceAll(/[^\p{L}-]/gu, ''))
}

function endsInDate(text: string): boolean {
  return findDates(text).some(({ end }) => /^[).]{0,2}$/.test(text.slice(end)))
}

function isSentenceLike(words: readonly string[]): boolean {
  const [first = ''] = words
  const opening = foldText(first)
  if (pasts.has(opening) || (/^\p{L}{3,}ed$/u.test(opening) && !firms.has(opening))) return words.length > 1
  if (verbs.has(opening)) return words.length > 2 || words.at(-1)?.endsWith('.') === true
  const long = words.filter((word) => word.length > 3)
  const lower = long.filter((word) => /^\p{Ll}/u.test(word))
  return words.length > 3 && lower.length / Math.max(1, long.length) > lowerShare
}

/** A narrow column breaks headers too: one with a range of dates at its end, or with a title and no sentence. */
function isWrappedHeader(text: string): boolean {
  if (endsInRange(text)) return true
  return hasSureTitleWord(text) && /^\p{Lu}/u.test(text) && !/[.;]$/.test(text) && !isSentenceLike(text.split(/\s+/))
}

function endsInRange(text: string): boolean {
  return findDates(text).some(({ single, end }) => !single && /^[)\].]{0,2}$/.test(text.slice(end)))
}
