import { degreeWords, schoolWords } from '../data/degree-words.ts'
import type { EducationEntry } from '../types.ts'
import { hasWordOf } from './has-word-of.ts'
import type { HeaderPart } from './header-part.ts'
import { isPlace } from './is-place.ts'
import type { Paragraph } from './paragraph.ts'
import { type EntryDraft, splitEntries } from './split-entries.ts'
import { splitHeaderLine } from './split-header-line.ts'
import type { TextLine } from './text-line.ts'
import { toParagraphs } from './to-paragraphs.ts'

const hasDegree = hasWordOf(degreeWords)
const hasSchool = hasWordOf(schoolWords)

/** The schools and studies of an education section. */
export function parseEducation(lines: readonly TextLine[]): EducationEntry[] {
  const paragraphs = toParagraphs(lines).filter(({ text }) => !isTableHead(text))
  const drafts = splitEntries(paragraphs)
  return (drafts.length > 0 ? drafts : splitByDegree(paragraphs)).map(toEntry)
}

/** "Degree⇥Institution⇥Year": the head of a table names nothing. */
function isTableHead(text: string): boolean {
  const cells = text.split('\t')
  return (
    cells.length > 2 &&
    !/\d/.test(text) &&
    cells.every((cell) => cell.split(' ').length < 4) &&
    hasDegree(cells[0] ?? '')
  )
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
  const all = [...header, ...body]
  return {
    start: (all[0] as Paragraph).start,
    end: (all.at(-1) as Paragraph).end,
    ...assign(parts),
    ...(found?.startDate && !found.single && { startDate: found.startDate }),
    ...(found?.endDate && { endDate: found.endDate }),
    ...(found && { dateText: { start: found.start, end: found.end } }),
  }
}

/** The part with a school is the institution, the one with a degree the study; on one line a comma parts them. */
function assign(parts: readonly HeaderPart[]): Pick<EducationEntry, 'institution' | 'studyType'> {
  const pieces = parts.length > 1 ? parts.map(({ text }) => text) : splitLine(parts[0]?.text ?? '')
  const institution =
    pieces.find((piece) => hasSchool(piece) && !hasDegree(piece)) ??
    pieces.find(hasSchool) ??
    pieces.find((piece) => !hasDegree(piece))
  const studyType =
    pieces.find((piece) => piece !== institution && hasDegree(piece)) ?? pieces.find((piece) => piece !== institution)
  return { ...(institution && { institution }), ...(studyType && { studyType }) }
}

/** "BSc, Computer Science, University of X", "B.Tech from X Institute", "X College, MSc Physics". */
function splitLine(text: string): string[] {
  const pieces = text.split(/,\s{1,3}|:\s{1,3}|\s(?:at|from|an der|à l'|en la|presso)\s/)
  const school = pieces.findIndex((piece) => hasSchool(piece) && !hasDegree(piece))
  const at = school >= 0 ? school : pieces.findIndex((piece) => !hasDegree(piece))
  const institution = pieces[at]
  if (!institution) return pieces
  const study = pieces.filter((_, index) => index !== at).join(', ')
  return study === '' ? [institution] : [institution, study]
}
