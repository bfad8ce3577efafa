import { certificateWords, degreeWords, sureDegreeWords } from '../../data/degree-words.ts'
import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { isHeaderLike } from '../entries/is-header-like.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { hasSchool } from '../names/has-school.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isPassed } from './is-passed.ts'
import { isReferenceRemark } from './is-reference-remark.ts'

const hasDegree = hasWordOf(degreeWords)
const hasSureDegree = hasWordOf(sureDegreeWords)
const hasCertificate = hasWordOf(certificateWords)
const longestLine = 100

/** What a block of short lines below the positions tells of, by its first. */
export function kindOfBlock(paragraphs: readonly Paragraph[], at: number): SectionKind | undefined {
  const end = paragraphs.findIndex(({ first }, nth) => nth > at && first.block)
  const block = paragraphs.slice(at, end < 0 ? undefined : end)
  const texts = block.map(({ text }) => text)
  if (!paragraphs[at]?.first.block || block.some(({ item, text }) => item || text.length > longestLine))
    return undefined
  if (texts.every(isReferenceRemark)) return 'references'
  if (texts.every(isPassed) && texts.some((text) => hasCertificate(text)) && !texts.some((text) => hasSchool(text)))
    return 'certificates'
  return isStudy(block) ? 'education' : undefined
}

/** "Associate in Science ⏎ Hanalei Community College, 2016": names a school, and a degree or the year of it. */
function isStudy(block: readonly Paragraph[]): boolean {
  const texts = block.map(({ text }) => text)
  return (
    block.every(isHeaderLike) &&
    texts.some((text) => hasSchool(text)) &&
    texts.some((text) => hasDegree(text) || isPassed(text)) &&
    !texts.some(
      (text) => (hasSureTitleWord(text) && !opensWithDegree(text)) || findDates(text).some(({ single }) => !single),
    )
  )
}

/** "BSc Physics, University of Wharfe (2016)" right below what was done in the last position. */
export function isStudyLine(paragraph: Paragraph): boolean {
  return hasSureDegree(paragraph.text) && isPassed(paragraph.text) && !paragraph.item && isStudy([paragraph])
}

/** "Associate in Science", "Associate of Arts": a title in other places. */
function opensWithDegree(text: string): boolean {
  const [, first = ''] = /^(\p{L}+) (?:in|of) \p{Lu}/u.exec(text) ?? []
  return hasDegree(first)
}
