import { sectionCertainty } from '../../data/certainty.ts'
import { listLabels } from '../../data/cues/list-labels.ts'
import { certificateWords, degreeWords, schoolWords } from '../../data/degree-words.ts'
import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { fieldLabelOf } from '../entries/field-label-of.ts'
import { isHeaderLike } from '../entries/is-header-like.ts'
import { isTechnologyLine } from '../entries/is-technology-line.ts'
import { kindOfEntry } from '../entries/kind-of-entry.ts'
import { readWorkSentence } from '../entries/read-work-sentence.ts'
import { splitRunInEntry } from '../entries/split-run-in-entry.ts'
import { firstSentence } from '../lines/first-sentence.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { splitList } from '../lines/split-list.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { isPlace } from '../names/is-place.ts'
import { readPersonName } from '../names/read-person-name.ts'
import { isProse } from '../paragraphs/is-prose.ts'
import { isStatement } from '../paragraphs/is-statement.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import { gradeItem } from '../skill-groups/grade-item.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import { isAvailability } from './is-availability.ts'
import { isPassed } from './is-passed.ts'
import { isPersonalDetail } from './is-personal-detail.ts'
import { isStudyLine, kindOfBlock } from './kind-of-block.ts'
import type { Part } from './split-sections.ts'

const hasDegree = hasWordOf(degreeWords)
const hasSchool = hasWordOf(schoolWords)
const hasCertificate = hasWordOf(certificateWords)
const longestCertificate = 100
const studied = /\b(?:studied|graduated|studiert|studierte|étudié|estudié|estudei|gestudeerd|studeerde|studiato)\b/i
const contactSign = /[@]|https?:|www\.|linkedin|github|\+?\d[\d ()/.-]{7,}\d/i
/** A list of skills has at least this many items, and none longer than a few words. */
const fewestItems = 4
const mostItemWords = 4
/** Among items that are known most of them: "bases de données Oracle et PostgreSQL". */
const mostSureWords = 7
/** Of the items at least this share is known; of an address hardly one is. */
const knownShare = 0.25
/** What a person is stands right under the name: "Backend Developer · Java · Kafka". */
const labelLines = 3
/** Lines that a header of a CV takes at most; what comes after and says nothing stays unassigned. */
const contactLines = 12
/** A longer paragraph with an address in it says more than how to reach somebody. */
const mostContactWords = 25

/** What stands above the first heading, or without any: contact details, the profile, and whatever the content tells. */
export function classifyPreamble(lines: readonly TextLine[]): Part[] {
  const paragraphs = toParagraphs(lines)
  const kinds: (SectionKind | undefined)[] = []
  for (const [at, paragraph] of paragraphs.entries()) kinds.push(kindOf(paragraph, at, { paragraphs, kinds }))
  return toParts(paragraphs, kinds)
}

interface Context {
  readonly paragraphs: readonly Paragraph[]
  readonly kinds: readonly (SectionKind | undefined)[]
}

function kindOf(paragraph: Paragraph, at: number, { paragraphs, kinds }: Context): SectionKind | undefined {
  const before = kinds[at - 1]
  const { text, item, first } = paragraph
  const inEntries = before === 'experience' || before === 'education'
  const isTold = kinds.includes('experience')
  const isHead = (before === undefined || before === 'contact') && !isTold
  if (!item && isAvailability(isHead ? text : firstSentence(text))) return isHead ? 'contact' : 'other'
  if (at === 0 && readPersonName(text)) return 'contact'
  if (isHead && (isReachedBy(text) || isLabelled(text))) return 'contact'
  const isReached = /[\p{L}\d]@[\p{L}\d]/u.test(text) || !isSkillList(text)
  if (contactSign.test(text) && !isProse(text) && isReached && findRange(text) === undefined)
    return isHead || at < contactLines || before === undefined ? 'contact' : before
  if (isPersonalDetail(text) && !inEntries && findRange(text) === undefined) return 'contact'
  if (!item && (readWorkSentence(text) || (findRange(text)?.start === 0 && splitRunInEntry(paragraph))))
    return 'experience'
  if (at < labelLines && isLabelOver(paragraphs, at)) return 'contact'
  if (isHead && isLabelSince(paragraph, paragraphs[at + 1])) return 'contact'
  if (!item && isHeaderLike(paragraph) && !isSkillList(text)) {
    const entry = entryKind(paragraphs, at)
    if (entry) return before === 'education' && !first.block && !hasSureTitleWord(text) ? before : entry
  }
  if (
    before === 'contact' &&
    at < labelLines &&
    (!first.block || holdsPlace(text)) &&
    hasSureTitleWord(text) &&
    !isProse(text)
  )
    return 'contact'
  if (item && inEntries) return before
  if (isProject(paragraph) && (before === 'projects' || (first.block && isProject(paragraphs[at + 1]))))
    return 'projects'
  if (isLanguages(text)) return 'languages'
  const isUnder = before === 'certificates' || (before === 'education' && isPassed(text))
  if (isCertificate(paragraph) && (first.block ? !item : isUnder)) return 'certificates'
  if (isSkillList(text) && !(inEntries && !first.block)) return 'skills'
  if (before === 'experience' && !first.block && isStudyLine(paragraph)) return 'education'
  if (inEntries && !first.block) return before
  if (isTold && !first.block && !item && before === 'certificates') return before
  const block = isTold ? kindOfBlock(paragraphs, at) : undefined
  if (block) return block
  if (hasDegree(text) && hasSchool(text) && !isProse(text)) return 'education'
  const told = inEntries && first.block && !item ? toldKind(text) : undefined
  if (told) return told
  if (isProse(text) || (first.block && !item && isStatement(text)))
    return inEntries ? before : isTold ? 'other' : 'summary'
  if (item && (isHead || before === 'summary') && !isTold && isSaidInList(paragraphs, at)) return 'summary'
  if (isTold && at === paragraphs.length - 1 && first.block && isPastimes(text)) return 'interests'
  if (isHead) return at < contactLines ? 'contact' : undefined
  return first.block && !item ? undefined : before
}

/** "Data engineer in Wellington. Write to kim@example.com or call 555 0182": short, and tells how to reach somebody. */
function isReachedBy(text: string): boolean {
  return /[\p{L}\d]@[\p{L}\d]/u.test(text) && text.split(' ').length <= mostContactWords
}

/** "Availability: two weeks | Location: Leeds | Day rate: on application" */
function isLabelled(text: string): boolean {
  const parts = text.split(/\s[|•·]\s/)
  return parts.length > 1 && parts.every((part) => /^\p{L}[^:]{1,25}: \S/u.test(part)) && !isSkillList(text)
}

/** "Oracle DBA, Sarajevo (Bosnia and Herzegovina), CET" */
function holdsPlace(text: string): boolean {
  return splitList(text.replaceAll(/\([^()]{1,40}\)/g, ''), 0).some((piece) => isPlace(piece.text.trim()))
}

/** "- Databases first, frameworks second. ⏎ - Happy to inherit code.": a list of sentences, with verbs or without. */
function isSaidInList(paragraphs: readonly Paragraph[], at: number): boolean {
  const from = paragraphs.findLastIndex(({ first }, nth) => nth <= at && first.block)
  const end = paragraphs.findIndex(({ first, item }, nth) => nth > at && (first.block || !item))
  const list = paragraphs.slice(Math.max(from, 0), end < 0 ? undefined : end)
  return list.length > 1 && list.every(({ text, item }) => item && /[.!]$/.test(text) && text.split(' ').length > 2)
}

/** "Chess, running" as the last line of a CV. */
function isPastimes(text: string): boolean {
  const pieces = splitList(text, 0).map((piece) => piece.text)
  const isPlain = (piece: string) => piece.split(' ').length < mostItemWords && /^[\p{L}' -]+$/u.test(piece)
  return pieces.length > 1 && pieces.every((piece) => isPlain(piece) && !isSkillName(piece) && !isPlace(piece))
}

/** After the positions a sentence tells of a study, or names what somebody works with. */
function toldKind(text: string): SectionKind | undefined {
  if (!/[.!]$/.test(text)) return undefined
  if (hasSchool(text) && (hasDegree(text) || studied.test(text))) return 'education'
  const pieces = text.split(/[,;.]\s?|\s(?:and|with|to|in|und|mit|et|avec|y|con|e|com|en|met)\s/)
  return pieces.filter((piece) => isSkillName(piece) || isSkillName(piece.split(' ').at(-1) ?? '')).length > 2
    ? 'skills'
    : undefined
}

/** "Software architect, freelance since 2015" under the name and over the address. */
function isLabelOver(paragraphs: readonly Paragraph[], at: number): boolean {
  const below = paragraphs.slice(at + 1, at + labelLines)
  const end = below.findIndex(({ first }) => first.block)
  const rest = end < 0 ? below : below.slice(0, end)
  const isClosed = (text: string) => findRange(text)?.endDate !== undefined && findRange(text)?.endDate !== 'present'
  return (
    rest.some(({ text }) => contactSign.test(text)) &&
    ![paragraphs[at] as Paragraph, ...rest].some(({ text, item }) => item || isClosed(text))
  )
}

/** "Freelance backend engineer since 2012": a block of its own that names no employer. */
function isLabelSince({ text, first }: Paragraph, next: Paragraph | undefined): boolean {
  const range = findRange(text)
  return (
    first.block &&
    (next === undefined || next.first.block) &&
    range?.endDate === 'present' &&
    range.start > 0 &&
    range.end === text.length &&
    hasSureTitleWord(text) &&
    !/[,|@·•–—]|\s(?:at|bei|chez|en|bij|presso|na)\s/.test(text.slice(0, range.start))
  )
}

/** "birdcount: a tally of birds, written in Rust": of at least two such lines each is a project. */
function isProject(paragraph: Paragraph | undefined): boolean {
  const [, name = '', about = ''] =
    /^([^:–—|.,]{2,40})(?::| [–—]) (\p{Ll}.{15,300})$/u.exec(paragraph?.text ?? '') ?? []
  return (
    name !== '' &&
    name.split(' ').length < 4 &&
    !fieldLabelOf(`${name}: x`) &&
    !isTechnologyLine(`${name}: x`) &&
    !isSkillList(about)
  )
}

/** "AWS Certified Developer, 2023": short, and no sentence. */
function isCertificate({ text }: Paragraph): boolean {
  return text.length < longestCertificate && hasCertificate(text) && !/[.:]$/.test(text)
}

/** The line heads an entry: it, or one of the next two header lines, holds a range of dates. */
function entryKind(paragraphs: readonly Paragraph[], at: number): SectionKind | undefined {
  const header: Paragraph[] = []
  for (const paragraph of paragraphs.slice(at, at + 3)) {
    if (header.some(({ text }) => findDates(text).length > 0) && findDates(paragraph.text).length > 0) break
    const isApart = header.length > 0 && paragraph.first.block
    if (isApart && (kindOfEntry([paragraph.text]) !== 'experience' || !paragraphs[at]?.first.block)) break
    if (!isHeaderLike(paragraph) || (contactSign.test(paragraph.text) && findRange(paragraph.text) === undefined)) break
    header.push(paragraph)
    if (findRange(paragraph.text) !== undefined) {
      const next = paragraphs[at + header.length]
      const below = next && !next.first.block && isHeaderLike(next) ? [next] : []
      const texts = [...header, ...below].map(({ text }) => text)
      const isSchool = texts.some((text) => hasDegree(text) || hasSchool(text)) && !texts.some(hasSureTitleWord)
      return isSchool ? 'education' : kindOfEntry(texts)
    }
  }
  return undefined
}

function findRange(text: string) {
  return findDates(text).find(({ single }) => !single)
}

function isLanguages(text: string): boolean {
  const pieces = splitList(text.replace(/^[^:]{2,20}:\s/, ''), 0).map((piece) => piece.text)
  const unknown = pieces.filter((piece) => !hasHumanLanguage(piece))
  return (
    pieces.length > 0 &&
    pieces.length < 8 &&
    pieces.every((piece) => piece.split(' ').length <= 5) &&
    (unknown.length === 0 ||
      (unknown.length < pieces.length && unknown.every(isGradedLanguage)) ||
      (unknown.length === 1 && pieces.length > 2 && isUnheardOf(unknown[0] ?? '')))
  )
}

/** "Bambara": beside two languages that are known, one more. */
function isUnheardOf(piece: string): boolean {
  return /^\p{L}{3,20}$/u.test(piece) && !isSkillName(piece)
}

/** "Cornish (beginner)", beside a language that is known. */
function isGradedLanguage(piece: string): boolean {
  return isGraded(piece) && isUnheardOf(/^\p{L}+/u.exec(piece)?.[0] ?? '')
}

/** "Java, Go, SQL, Docker"; behind a label two that are known are enough. */
function isSkillList(text: string): boolean {
  const list = withoutLabel(text)
  const pieces = splitList(list, 0)
  const known = pieces.filter((piece) => isSkillName(piece.text)).length
  if (pieces.length > 1 && known === pieces.length && pieces.every((piece) => isGraded(piece.text))) return true
  const isSure = known > 2 && known * 2 > pieces.length && !/[.!]$/.test(text) && !hasSureTitleWord(text)
  return (
    (pieces.length >= fewestItems || (list !== text && known > 1 && known * 2 >= pieces.length)) &&
    pieces.every((piece) => piece.text.split(/\s+/).length <= (isSure ? mostSureWords : mostItemWords)) &&
    known >= pieces.length * knownShare &&
    !findDates(text).length
  )
}

/** "Languages: Java, Go", "Languages Java, Go" */
function withoutLabel(text: string): string {
  const [label = '', name = ''] = /^(\p{L}{3,20}) (?=\p{Lu})/u.exec(text) ?? []
  return listLabels.has(name.toLowerCase()) && !isSkillName(name)
    ? text.slice(label.length)
    : text.replace(/^[^:,]{2,40}:\s/, '')
}

/** "C++ (sehr gut)" */
function isGraded(item: string): boolean {
  return Object.keys(gradeItem(item).grade).length > 0
}

function toParts(paragraphs: readonly Paragraph[], kinds: readonly (SectionKind | undefined)[]): Part[] {
  const parts: { kind: SectionKind; confidence: number; lines: TextLine[] }[] = []
  for (const [at, { lines }] of paragraphs.entries()) {
    const kind = kinds[at]
    if (!kind) continue
    const last = parts.at(-1)
    if (last?.kind === kind && kinds[at - 1] === kind) last.lines.push(...lines)
    else
      parts.push({
        kind,
        confidence: kind === 'contact' ? sectionCertainty.nameBlock : sectionCertainty.content,
        lines: [...lines],
      })
  }
  return parts
}
