import { listLabels } from '../../data/cues/list-labels.ts'
import { splitList } from '../lines/split-list.ts'
import type { Cell } from '../lines/text-line.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { gradeItem } from './grade-item.ts'
import { isSkillName } from './is-skill-name.ts'
import type { Column } from './read-columns.ts'
import { readLabel } from './read-label.ts'
import { readLevel } from './read-level.ts'

/** The label of a list that stands on the list's line. */
interface Lead {
  readonly text: string
  /** Where the list starts. */
  readonly end: number
}

// "Languages: Java, Go", "Expert (5+ years): Java"
const label = /^([^:,;|]{2,45}):\s{1,4}(?=\S)/u
// "Regularly, about 3 years: Java, Go", "Databases, advanced: MySQL"
const remarkedLabel = /^([^:,;|]{2,30}, ([^:,;|]{2,30})):\s{1,4}(?=\S)/u
// "[expert] Java, Go"
const bracketLabel = /^[[(](\p{L}[^[\]()]{1,29})[\])]:?\s{1,4}(?=\S)/u
// "Databases – PostgreSQL, MySQL", "Daily > Go, SQL", "Daily ..... Go, SQL"
const dashLabel = /^([^:,;|–—.>]{2,40})(?:\s[–—→>=-]|\s?\.{3,40})\s(?=\S)/u
const isDelimited = /[,;|•·]/

/** The label at the start of a line: before a colon, before a dash and a list, or in the first cell of a row. */
export function findLead(
  { text, start }: Paragraph,
  row: readonly Cell[],
  { columns, hasLists }: { readonly columns?: readonly Column[] | undefined; readonly hasLists: boolean },
): Lead | undefined {
  if (columns) return leadUnder(columns, row)
  const match = bracketLabel.exec(text) ?? label.exec(text) ?? remarkedLabelOf(text) ?? dashLabelOf(text)
  if (match && isList(text.slice(match[0].length), match[1] ?? ''))
    return { text: (match[1] ?? '').trim(), end: start + match[0].length }
  const [head, ...others] = row
  const lists = others.filter((cell) => cell.text !== '' && !opensWithLevel(cell.text))
  if (!head || lists.length !== 1 || !isShort(head) || !(hasLists || isLabelledList(row))) return undefined
  return { text: head.text, end: (others[0] as Cell).start }
}

/** What stands before the comma is no skill: "Java, 5 years: Spring" is about Java. */
function remarkedLabelOf(text: string): RegExpExecArray | null {
  const [how = '', remark = ''] = remarkedLabel.exec(text)?.slice(1) ?? []
  const name = how.slice(0, -remark.length - 2)
  const isGrade = readLevel(remark) !== undefined && (listLabels.has(name.toLowerCase()) || !isSkillName(name))
  return isGrade ? remarkedLabel.exec(text) : null
}

/** Before a list; a grade also before a single name: "Good > Docker". */
function dashLabelOf(text: string): RegExpExecArray | null {
  const match = dashLabel.exec(text)
  return match && (isDelimited.test(text) || (readLabel(match[1] ?? '').gradesOnly && !isSkillName(match[1] ?? '')))
    ? match
    : null
}

/**
 * "Java: expert", "Docker: daily use for 5 years", "Rust: evenings, six months" and "Go: 3" are items; "Testing: JUnit" and
 * "Languages: Java (expert)" are lists.
 */
function isList(list: string, name: string): boolean {
  const pieces = splitList(list, 0).map(({ text }) => text)
  if (!pieces[0] || readLevel(pieces[0])) return false
  return !(isSkillName(name) && (/^\d{1,2}\+?$/.test(pieces[0]) || areRemarks(pieces)))
}

/** A grade is among them, and no skill. */
function areRemarks(pieces: readonly string[]): boolean {
  const graded = pieces.map((text) => ({ text, ...gradeItem(text) }))
  const hasGrade = graded.some(({ text, grade }) => Object.keys(grade).length > 0 || readLevel(text) !== undefined)
  return hasGrade && !graded.some(({ text, from, to }) => isSkillName(text.slice(from, to)))
}

/** The cell below "Area" or "Category". */
function leadUnder(columns: readonly Column[], row: readonly Cell[]): Lead | undefined {
  const cell = row.find(({ text }, nth) => columns[nth]?.role === 'label' && text !== '')
  return cell && { text: cell.text, end: cell.end }
}

/** Whether a line starts with the label of its list. */
export function hasRunInLabel({ text }: Paragraph): boolean {
  return label.test(text) || dashLabel.test(text)
}

/** A short cell, then a list, and perhaps its level. */
export function isLabelledList([head, list, ...others]: readonly Cell[]): boolean {
  if (!head || !list || !others.every(({ text }) => readLevel(text))) return false
  return isShort(head) && isDelimited.test(list.text) && !opensWithLevel(list.text)
}

/** "Languages⇥Go⇥4 years" over "Python⇥6 years": a label that spans the rows of its list. */
export function hasSpannedLabels(rows: readonly (readonly Cell[])[]): boolean {
  const isGraded = (row: readonly Cell[], cells: number) =>
    row.length === cells && row.every(({ text }, nth) => (readLevel(text) !== undefined) === (nth === cells - 1))
  return (
    rows.some((row) => isGraded(row, 3) && !isSkillName(row[0]?.text ?? '')) && rows.some((row) => isGraded(row, 2))
  )
}

/** "good", "good, last used in 2013": says how well, not what. */
function opensWithLevel(text: string): boolean {
  return readLevel(text) !== undefined || readLevel(splitList(text, 0)[0]?.text ?? '') !== undefined
}

function isShort({ text }: Cell): boolean {
  return text !== '' && text.length <= 45 && !isDelimited.test(text)
}
