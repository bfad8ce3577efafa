import { degreeWords, schoolWords } from '../../data/degree-words.ts'
import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import type { TextLine } from '../lines/text-line.ts'
import { isDeed } from '../paragraphs/is-deed.ts'
import { isProse } from '../paragraphs/is-prose.ts'
import { isStatement } from '../paragraphs/is-statement.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'

const hasSchool = hasWordOf([...schoolWords, ...degreeWords])

/** Nothing in the lines speaks against a kind that their heading hints at. */
export function fitsKind(kind: SectionKind, lines: readonly TextLine[]): boolean {
  const texts = toParagraphs(lines).map(({ text }) => text)
  const dated = texts.filter((text) => findDates(text).length > 0)
  switch (kind) {
    case 'experience':
      return texts.some((text) => findDates(text).some(({ single }) => !single))
    case 'education':
      return texts.some((text) => hasSchool(text))
    case 'summary':
      return dated.every(isStatement) && isMost(texts, isSaid)
    case 'skills':
      return dated.length === 0 && !isMost(texts, isStatement)
    case 'interests':
    case 'languages':
      return dated.length === 0 && texts.length > 0 && !isMost(texts, (text) => isDeed(text) && !isProse(text))
    default:
      return texts.length > 0
  }
}

/** A statement, or a short sentence among them: "Learned testing from tasting." */
function isSaid(text: string): boolean {
  return isStatement(text) || /^\p{Lu}.{0,40} \p{Ll}.{2,40}\p{Ll}[.!]$/u.test(text)
}

function isMost(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length * 2 > texts.length
}
