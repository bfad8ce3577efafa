import type { SkillItem } from '../../types.ts'
import { splitList } from '../lines/split-list.ts'
import type { Cell } from '../lines/text-line.ts'
import { gradeItem } from './grade-item.ts'
import { type Column, isMark } from './read-columns.ts'
import { type Grade, readLevel } from './read-level.ts'
import { readRemarkedLevel } from './read-remarked-level.ts'
import type { Scale } from './read-scale.ts'
import { splitGraded } from './split-graded.ts'

/** A row of a list or a table. */
interface Row {
  readonly cells: readonly Cell[]
  /** One for each cell, under the head of a table. */
  readonly columns?: readonly Column[] | undefined
  /** What the label says of all of them. */
  readonly grade: Grade
  /** How many signs are full marks, where only the full ones are printed. */
  readonly most?: number | undefined
  /** Marks at the end of a line are those of all its items. */
  readonly isRatedWhole?: boolean | undefined
  /** What a figure behind a name means: "Java 5". */
  readonly figures?: Scale | undefined
}

const noColumn: Column = { role: 'name' }
const bareNumber = /^(\d{1,2}(?:[.,]\d)?)\+?$/
// "Java 5", "Java (12)", "Java: 4", "Java 1 (at school)", "Java 15."
const lastNumber = /(?<=\S)(?: | ?[:–([-] ?)(\d{1,2})\+?[)\]]?(?: \([^()]{1,40}\)|\.(?: [^.]{0,80}\.?)?)?$/
// "Java (A)", "Java: A", where a legend says what A is
const lastLetter = /\S(?: ?[[(]|: ?| [–-] )([A-Z])[)\]]?$/
// "Kotlin (4)", after "Java (10 yrs)"
const bracketed = /\S ?\((\d{1,2})\+?\)$/
// "Helm, Istio – intermediate", "Oracle, DB2: good", "C, C++ for ten years": what parts the whole list from its grade
const closing = /,[^–—:,;|()]{1,60}(?:\s[–—-]|:|\sfor)\s([^–—:,;|()]{2,40})$/
/** "8 years each", "(all advanced)", ", beide sehr gut" */
const isOfEach =
  /\s(?:each|je|chacun|chacune|cada uno|cada um|elk|ciascuno)$|(?:,\s|\s\()(?:all|both|alle|beide|tous|toutes|todos|todas|tutti|tutte|allebei) [^(),]{3,30}\)?$/i
// "connaissances en Go" is no better known than it says
const ungraded =
  /^(?:knowledge|experience|connaissances?|expérience|kenntnisse|erfahrung(?:en)?|conocimientos?|experiencia|conhecimentos?|experiência|kennis|ervaring|conoscenz[ae]|esperienza) /i
// "3 of Go" and "five in Rust", after "5 years of Java"
const elliptic = /^(\d{1,2}\+?|\p{L}{2,9}) (?:of|in|with|mit|in|de|en|em|di|van|met) \S/u

/** Adds the items of a row; a level or a time in a cell of its own is about the items of the cell before. */
export function addItems(items: SkillItem[], row: Row): void {
  const { cells, columns } = row
  let governing = row.grade
  let first = items.length
  for (const [nth, cell] of cells.entries()) {
    const column = columns?.[nth] ?? noColumn
    if (column.role === 'other' || column.role === 'label') continue
    const alone = gradeOf(cell, column, row)
    if (alone && cells.length > 1) {
      if (items.length === first) governing = { ...governing, ...alone }
      else items.splice(first, items.length, ...items.slice(first).map((item) => completed(item, alone)))
    } else if (column.role === 'name') {
      first = items.length
      addList(items, cell, { ...row, grade: governing })
    }
  }
}

function addList(items: SkillItem[], { text, start }: Cell, { grade, most, figures, isRatedWhole = false }: Row): void {
  const first = items.length
  let governing = grade
  let isTimed = false
  for (const piece of splitList(text, start).flatMap((one) => splitGraded(one, most))) {
    const last = items.at(-1)
    const alone = readLevel(piece.text, most)
    if (alone && last && Object.keys(alone).every((key) => !(key in last))) {
      items[items.length - 1] = { ...last, ...alone }
      continue
    }
    const own = gradeItem(piece.text, most)
    const found: Grade = { ...figureIn(piece.text, isTimed, figures), ...own.grade }
    if (own.governs) governing = own.grade
    else if (ungraded.test(piece.text) || isAfterStop(text.slice(0, piece.start - start))) governing = grade
    isTimed ||= found.years !== undefined
    items.push({ start: piece.start, end: piece.end, ...governing, ...found })
  }
  const isWhole = isRatedWhole || isGradedWhole(text, items.slice(first, -1))
  for (let nth = items.length - 2; nth >= first; nth--) {
    const [item, next] = [items[nth] as SkillItem, items[nth + 1] as SkillItem]
    const between = text.slice(item.end - start - 1, next.start - start)
    if (isWhole || isAlternative(between, items.length - first)) items[nth] = completed(item, gradeIn(next))
  }
}

/** "Advanced in Java, Go. Docker": a sentence says nothing of the next. */
function isAfterStop(before: string): boolean {
  return /\p{L}{3}\.\s$/u.test(before)
}

function isGradedWhole(list: string, before: readonly SkillItem[]): boolean {
  const [whole = '', phrase = ''] = closing.exec(list) ?? []
  const grade = readLevel(phrase)
  const isOfAll = grade?.level !== undefined || (grade?.years !== undefined && whole.includes(' for '))
  return (isOfAll || isOfEach.test(list)) && before.every((item) => Object.keys(gradeIn(item)).length === 0)
}

/**
 * "Postgres / Oracle (8 years)", "Java & Kotlin (expert)": the grade of the last is that of all, but not in
 * "Redis (for sessions) / Mongo (a little)".
 * @param between - From the last letter of the one to the next.
 */
function isAlternative(between: string, items: number): boolean {
  return /^[^)]\s\/\s$/.test(between) || (items === 2 && /^[^)]\s(?:&|and|und|et|y|e|en)\s$/.test(between))
}

function gradeIn({ start: _, end: __, ...grade }: SkillItem): Grade {
  return grade
}

/** What a cell says that holds nothing but a grade; a bare figure is one under a head, or third in its row. */
function gradeOf({ text }: Cell, column: Column, { cells, columns = [], most }: Row): Grade | undefined {
  if (column.tier) return isMark(text) && cells.length === columns.length ? column.tier.grade : undefined
  const [, figure] = bareNumber.exec(text) ?? []
  if (!figure) return readLevel(text, most) ?? (column.role === 'level' ? levelAmong(text) : readRemarkedLevel(text))
  if (column.role === 'level') return gradeOfFigure(figure, { most: 5, ...column.scale })
  const isYears = column.role === 'years' || (column === noColumn && cells.length > 2)
  return isYears ? gradeOfFigure(figure, { inYears: true, ...column.scale }) : undefined
}

/** "like the back of my hand, expert", in a column of levels. */
function levelAmong(text: string): Grade | undefined {
  return text.split(/[,;(]\s?/).flatMap((part) => readLevel(part) ?? [])[0]
}

function figureIn(text: string, isTimed: boolean, figures: Scale | undefined): Grade | undefined {
  const [, years] = (isTimed && (elliptic.exec(text) ?? bracketed.exec(text))) || []
  if (years) return gradeOfFigure(years, { inYears: true })
  const [, sign = ''] = (figures?.letters && lastLetter.exec(text)) || []
  if (sign !== '') return figures?.letters?.get(sign)
  const [, figure] = (figures && lastNumber.exec(text)) ?? []
  return figure && figures ? gradeOfFigure(figure, figures) : undefined
}

function gradeOfFigure(figure: string, { most, inMonths }: Scale): Grade | undefined {
  if (most) return readLevel(`${figure}/${most}`)
  return readLevel(`${figure} ${inMonths ? 'months' : 'years'}`)
}

/** What stands with the item itself goes before; but a word says more than a drawn bar. */
function completed(item: SkillItem, grade: Grade): SkillItem {
  const isDrawn = item.levelText !== undefined && !/[\p{L}\d]/u.test(item.levelText)
  return isDrawn && grade.level ? { ...item, ...grade } : { ...grade, ...item }
}
