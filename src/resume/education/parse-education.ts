import { degreeWords } from '../../data/degree-words.ts'
import { type EducationField, tableHeadWords } from '../../data/education-words.ts'
import type { EntryField } from '../../data/field-labels.ts'
import type { EducationEntry } from '../../types.ts'
import { isCredential } from '../certificates/is-credential.ts'
import { type FoundDates, findDates } from '../dates/find-dates.ts'
import { splitHeaderLine } from '../entries/split-header-line.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import type { TextLine } from '../lines/text-line.ts'
import { wordsOf } from '../lines/words-of.ts'
import { hasSchool } from '../names/has-school.ts'
import { isGrade } from '../names/is-grade.ts'
import { isPlace } from '../names/is-place.ts'
import { isContinuation } from '../paragraphs/is-continuation.ts'
import { joinLines } from '../paragraphs/join-lines.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { educationFieldOf } from './education-field-of.ts'
import { nameStudy } from './name-study.ts'
import { splitStudies } from './split-studies.ts'

/** The schools and studies of an education section. */
export function parseEducation(lines: readonly TextLine[]): EducationEntry[] {
  const paragraphs = joinLines(lines, goesOn).filter(({ text }) => !isTableHead(text) && !isCredential(text))
  const entries: ReadStudy[] = []
  for (const rows of splitStudies(paragraphs)) entries.push(readStudy(rows, entries.at(-1)))
  return entries.map(({ entry }) => entry)
}

/** A line that opens with a degree is the next study, however full the line above is; not "… and a ⏎ Bachelor of Arts". */
function goesOn(line: TextLine, above: readonly TextLine[]): boolean {
  if (isCutName(line, above.at(-1) as TextLine)) return true
  const isOpen = /(?:,|\s\p{Ll}{1,3})$/u.test(above.at(-1)?.text ?? '')
  return isContinuation(line, above) && (isOpen || !(/^\p{Lu}/u.test(line.text) && hasDegree(openingOf(line.text))))
}

/** "Università della ⏎ Murgia", "Institute of ⏎ Technology", in a cell of a table, too. */
function isCutName(line: TextLine, before: TextLine): boolean {
  const isNext = !line.item && line.cells.length === 1 && !line.block && line.column === before.column
  return isNext && /^\p{Lu}/u.test(line.text) && cutName.test(before.text) && findDates(line.text)[0]?.start !== 0
}

const cutName =
  /\p{Ll}\s(?:of|of the|de|del|de la|de las|de los|dell[aeo]|degli|dei|di|do|da|dos|das|du|des|für|van|voor|zu)$/u

function openingOf(text: string): string {
  return text.split(' ', 1)[0] ?? ''
}

const hasDegree = hasWordOf(degreeWords)
const headWords = new Set(tableHeadWords)

/** "Degree⇥Board / University⇥Year", "Course | Institution | Year": the head of a table names nothing. */
function isTableHead(text: string): boolean {
  const cells = text.split(/\t|\s?\|\s?/)
  const isHead = (cell: string) => wordsOf(cell).some((word) => headWords.has(word))
  return cells.length > 2 && !/\d/.test(text) && cells.filter(isHead).length * 2 > cells.length
}

interface ReadStudy {
  readonly entry: EducationEntry
  /** The school that stands over this degree, and over those below that name none. */
  readonly over?: string
}

/** Of several degrees under one school the lower ones name none. */
function readStudy(paragraphs: readonly Paragraph[], above: ReadStudy | undefined): ReadStudy {
  const rows = paragraphs.map(splitRow)
  const dates = rows.flatMap((row) => row.dates)
  const found = dates.find(({ single }) => !single) ?? dates[0]
  const parts = rows
    .flatMap((row) => row.parts)
    .filter(({ text }) => (!isPlace(text) || hasSchool(text)) && !isGrade(text))
  const { institution: own, ...study } = nameStudy(parts)
  const isOver = own !== undefined && parts[0]?.text.startsWith(own)
  const over = own === undefined ? above?.over : isOver ? own : undefined
  const institution = own ?? over
  const entry = {
    start: (paragraphs[0] as Paragraph).start,
    end: (paragraphs.at(-1) as Paragraph).end,
    ...(institution && { institution }),
    ...study,
    ...(found?.startDate && !found.single && { startDate: found.startDate }),
    ...(found?.endDate && { endDate: found.endDate }),
    ...(found && { dateText: { start: found.start, end: found.end } }),
  }
  return { entry, ...(over && { over }) }
}

const fields: Readonly<Record<EducationField, EntryField>> = {
  studyType: 'position',
  institution: 'name',
  dates: 'dates',
  detail: 'detail',
}

/** The parts of a line, with what its label says they are; a line that only says more of a study has none. */
function splitRow(paragraph: Paragraph, row: number): { parts: HeaderPart[]; dates: FoundDates[] } {
  const label = educationFieldOf(paragraph.text)
  if (label?.field === 'detail' || (paragraph.item && row > 0)) return { parts: [], dates: [] }
  const from = label?.from ?? 0
  const { parts, dates } = splitHeaderLine({ text: paragraph.text.slice(from), start: paragraph.start + from }, row)
  return { parts: label ? parts.map((part) => ({ ...part, field: fields[label.field] })) : parts, dates }
}
