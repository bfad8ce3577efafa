import { certificateWords, degreeWords, schoolWords } from '../../data/degree-words.ts'
import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { splitRunInEntry } from '../entries/split-run-in-entry.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { splitList } from '../lines/split-list.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { isStatement } from '../paragraphs/is-statement.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import { isPassed } from './is-passed.ts'

const hasDegree = hasWordOf(degreeWords)
const hasSchool = hasWordOf(schoolWords)
const hasCertificate = hasWordOf(certificateWords)
/** At least this share of a list must be known skills; of hobbies hardly one is. */
const skillShare = 0.4
const longestHeader = 100

/** What a section holds under an unknown heading, or one of many meanings, where its content leaves no doubt. */
export function inferKind(lines: readonly TextLine[], doubt: 'look' | 'wording'): SectionKind | undefined {
  const paragraphs = toParagraphs(lines)
  const texts = paragraphs.map(({ text }) => text)
  const items = paragraphs.flatMap(({ text, start }) => splitList(text.replace(/^[^:,]{2,40}:\s/, ''), start))
  if (items.length === 0) return undefined
  if (items.every(({ text }) => hasHumanLanguage(text) && text.split(/\s+/).length < 6)) return 'languages'
  const isStudy = texts.some((text) => hasDegree(text)) && texts.some((text) => hasSchool(text))
  if (!isStudy && isMost(texts, (text) => hasCertificate(text) && !hasSchool(text))) return 'certificates'
  if (isMost(texts, isQuote)) return 'references'
  const heads = paragraphs.map((paragraph) => splitRunInEntry(paragraph)?.[0].text ?? paragraph.text)
  if (!isStudy && heads.some(isRange) && heads.some(isTitled)) return 'experience'
  const isSkills = items.filter(({ text }) => isSkillName(text)).length / items.length >= skillShare
  if (isSkills && !isMost(texts, isPassed)) return 'skills'
  if (isStudy) return 'education'
  if (doubt === 'look') return undefined
  if (isMost(texts, hasDegree)) return 'education'
  return isMost(texts, isStatement) ? 'summary' : undefined
}

function isMost(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length * 2 >= texts.length
}

/** "“Quiet and quick.” – Head of IT, Acme" */
function isQuote(text: string): boolean {
  return /^["“”„«‘'][^"“”„«»]{10,400}["“”»’'],? ?[–—-]{1,2} ?\p{Lu}/u.test(text)
}

function isTitled(text: string): boolean {
  return text.length < longestHeader && hasSureTitleWord(text)
}

function isRange(text: string): boolean {
  return text.length < longestHeader && findDates(text).some(({ single }) => !single)
}
