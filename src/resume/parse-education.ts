import { degreeWords, schoolWords } from '../data/degree-words.ts'
import type { EducationEntry } from '../types.ts'
import { hasWordOf } from './has-word-of.ts'
import { isPlace } from './is-place.ts'
import { type EntryDraft, splitEntries } from './split-entries.ts'
import { type HeaderPart, splitHeaderLine } from './split-header-line.ts'
import type { TextLine } from './text-line.ts'
import { type Paragraph, toParagraphs } from './to-paragraphs.ts'

const hasDegree = hasWordOf(degreeWords)
const hasSchool = hasWordOf(schoolWords)

/** The schools and studies of an education section. */
export function parseEducation(lines: readonly TextLine[]): EducationEntry[] {
  const paragraphs = toParagraphs(lines)
  const drafts = splitEntries(paragraphs)
  return (drafts.length > 0 ? drafts : splitByDegree(paragraphs)).map(toEntry)
}

/** Undated: each line with a degree, or the first with a school, starts an entry. */
function splitByDegree(paragraphs: readonly Paragraph[]): EntryDraft[] {
  const starts = paragraphs.flatMap(({ text }, index) => (hasDegree(text) ? [index] : []))
  const first = starts[0]
  if (first === undefined) return paragraphs[0] ? [{ header: paragraphs, body: [] }] : []
  return starts.map((start, index) => {
    const from = index === 0 ? 0 : start
    return { header: paragraphs.slice(from, starts[index + 1] ?? paragraphs.length), body: [] }
  })
}

function toEntry({ header, body }: EntryDraft): EducationEntry {
  const rows = header.map(splitHeaderLine)
  const dates = rows.flatMap((row) => row.dates)
  const found = dates.find(({ single }) => !single) ?? dates[0]
  const parts = rows.flatMap((row) => row.parts).filter(({ text }) => !isPlace(text))
  const { institution, studyType } = assign(parts)
  const all = [...header, ...body]
  return {
    start: (all[0] as Paragraph).start,
    end: (all.at(-1) as Paragraph).end,
    ...(institution && { institution }),
    ...(studyType && { studyType }),
    ...(found?.startDate && !found.single && { startDate: found.startDate }),
    ...(found?.endDate && { endDate: found.endDate }),
    ...(found && { dateText: { start: found.start, end: found.end } }),
  }
}

/** "BSc, Computer Science, University of X": the school from the comma on, the rest is the study. */
function assign(parts: readonly HeaderPart[]): { institution?: string | undefined; studyType?: string | undefined } {
  const school = parts.find(({ text }) => hasSchool(text))
  const degree = parts.find((part) => part !== school && hasDegree(part.text)) ?? parts.find((part) => part !== school)
  if (!school)
    return {
      studyType: parts.find(({ text }) => hasDegree(text))?.text,
      institution: parts.find(({ text }) => !hasDegree(text))?.text,
    }
  if (!hasDegree(school.text)) return { institution: school.text, studyType: degree?.text }
  const pieces = school.text.split(/,\s{0,3}|\s(?:at|an der)\s/)
  const institution = pieces.find((piece) => hasSchool(piece))
  const studyType = pieces.filter((piece) => piece !== institution).join(', ')
  return { institution, studyType: studyType || degree?.text }
}
