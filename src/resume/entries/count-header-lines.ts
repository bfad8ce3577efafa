import { findDates } from '../dates/find-dates.ts'
import { styleOf } from '../lines/style-of.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isPlace } from '../names/is-place.ts'
import { isTitle } from '../names/is-title.ts'
import { isSetIn } from '../paragraphs/is-set-in.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isDatesFirst } from './is-dates-first.ts'
import { isHeaderLike } from './is-header-like.ts'
import { isRemark } from './is-remark.ts'
import { splitHeaderLine } from './split-header-line.ts'

/** A header has at most this many lines above its dates. */
const mostLines = 3
/** A title that stands two lines above its dates is short; a longer line tells of the position above. */
const mostTitleWords = 7

interface Habits {
  /** No line above this one belongs to the header. */
  readonly floor: number
  /** As many lines as the first header of the section has above its dates. */
  readonly usual: number
  /** The first line of that header. */
  readonly lead?: Paragraph | undefined
}

/**
 * How many lines above the dates belong to the header: as many as in the first entry, or up to where its block starts;
 * and the employer or the title that is missing.
 */
export function countHeaderLines(paragraphs: readonly Paragraph[], anchor: number, habits: Habits): number {
  const { floor, usual, lead } = habits
  const head = paragraphs[anchor] as Paragraph
  const most = Math.max(usual, countToBlock(paragraphs, anchor, floor))
  const fields = countFields(paragraphs, anchor)
  let count = 0
  let terms = 0
  while (anchor - count > floor) {
    const below = paragraphs[anchor - count] as Paragraph
    const candidate = paragraphs[anchor - count - 1] as Paragraph
    // Above the first dates there is no text that could be set in: the dates have a column of their own.
    if (isSetIn(candidate, head) && lead) break
    if (count === 0 && candidate.first.block && head.first.block && isTitled(head)) break
    if (!isHeaderLike(candidate)) return isEmployerOverRemark(paragraphs, anchor - count, floor) ? count + 2 : count
    const header = paragraphs.slice(anchor - count, anchor + 1)
    if (count > 0 && below.first.block && !isLead(candidate, header, lead)) break
    const isWanted =
      (count - terms < most && !endsSentence(candidate)) ||
      count < fields ||
      (count === 0 && isEmployerOf(candidate, head)) ||
      isTitleOf(candidate, header, paragraphs[anchor + 1]) ||
      isLead(candidate, header, lead)
    if (!isWanted) break
    if (isEmploymentType(candidate.text)) terms += 1
    count += 1
  }
  return count
}

/** "Client: Acme ⏎ Role: Developer ⏎ Duration: 2019 – 2021": fields above labelled dates, unless dates open the form. */
function countFields(paragraphs: readonly Paragraph[], anchor: number): number {
  const fieldAt = (at: number) => fieldLabelOf(paragraphs[at]?.text ?? '')?.field
  if (fieldAt(anchor) !== 'dates') return 0
  let at = anchor - 1
  while (fieldAt(at) && fieldAt(at) !== 'dates') at -= 1
  return fieldAt(at) === 'dates' ? 0 : anchor - 1 - at
}

/** How many header lines stand above the dates in their own block; 0 when anything else does. */
function countToBlock(paragraphs: readonly Paragraph[], anchor: number, floor: number): number {
  let towns = 0
  for (let at = anchor; at >= floor; at -= 1) {
    const paragraph = paragraphs[at] as Paragraph
    const count = anchor - at
    if (isPlace(paragraph.text)) towns = 1
    if (!isHeaderLike(paragraph) || (count - towns > mostLines && !fieldLabelOf(paragraph.text))) return 0
    if (paragraph.first.block || at === 0) return count
  }
  return 0
}

/** "Brightpath ⏎ Maps for farmers, in twelve countries. ⏎ Java Developer, 2016 – 2018": what the firm does stands between. */
function isEmployerOverRemark(paragraphs: readonly Paragraph[], at: number, floor: number): boolean {
  const [employer, remark, title] = paragraphs.slice(at - 2, at + 1)
  if (at - 2 < floor || !employer || !remark || !title || !isRemark(remark)) return false
  if (remark.first.block && employer.first.heading === undefined) return false
  if (isUntoldTitle(paragraphs[at - 3])) return false
  if (title.first.block && (namesEmployer(title) || hasDates(employer))) return false
  const opens = employer.first.block || at === 2
  return (
    opens && isHeaderLike(employer) && ![employer.text, title.text].every(hasTitleWord) && !hasTitleWord(employer.text)
  )
}

/** The line names a firm besides its title: "Developer | Acme"; what a comma parts may be a team. */
function namesEmployer(line: Paragraph): boolean {
  const { parts } = splitHeaderLine(line, 0)
  return hasLegalForm(line.text) || parts.some(({ text }) => !isTitle(text) && !isPlace(text))
}

/** "2019 – 2021⇥Developer": what stands below it is the employer there. */
function isUntoldTitle(line: Paragraph | undefined): boolean {
  return line !== undefined && isTitled(line) && hasDates(line) && isDatesFirst(line) && !namesEmployer(line)
}

/** The line holds a title, whatever stands beside it. */
function isTitled(line: Paragraph): boolean {
  return splitHeaderLine(line, 0).parts.some(({ text }) => isTitle(text))
}

function hasDates({ text }: Paragraph): boolean {
  return findDates(text).length > 0
}

/** The line above names the employer or school that the line with the dates does not name. */
function isEmployerOf({ text }: Paragraph, head: Paragraph): boolean {
  const isNamed = hasEmployerCue(text) && (hasLegalForm(text) || !/\p{L}{2}\.$/u.test(text))
  return isNamed && !fieldLabelOf(text) && !hasTitleWord(text) && !hasEmployerCue(head.text)
}

/** "Software Engineer ⏎ Acme · Full-time ⏎ Jun 2018 – Nov 2020": the title over a firm over nothing but dates. */
function isTitleOf({ text }: Paragraph, header: readonly Paragraph[], next: Paragraph | undefined): boolean {
  const [firm, dates, ...others] = header
  if (!firm || !dates || others.length > 0 || splitHeaderLine(dates, 0).parts.length > 0) return false
  const isTitled = [firm, next].some((line) => line && !line.item && isHeaderLike(line) && hasTitleWord(line.text))
  return !isTitled && hasSureTitleWord(text) && text.split(/\s+/).length <= mostTitleWords
}

/** "Zwölf Entwickler.": the last words of the entry above. */
function endsSentence({ text, first }: Paragraph): boolean {
  return !first.block && /\p{Ll}{3}\.$/u.test(text) && !hasLegalForm(text)
}

/** The line looks like the one that opens the first header, and those below it do not: employers stand out. */
function isLead(candidate: Paragraph, header: readonly Paragraph[], lead: Paragraph | undefined): boolean {
  const style = styleOf(candidate.first)
  return (
    lead?.first.bold === true &&
    header.length > 1 &&
    style === styleOf(lead.first) &&
    !header.some(({ first }) => styleOf(first) === style)
  )
}
