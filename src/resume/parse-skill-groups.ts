import type { SkillGroup, SkillItem, Span } from '../types.ts'
import { goesOnInList } from './goes-on-in-list.ts'
import { gradeItem } from './grade-item.ts'
import { joinLines } from './join-lines.ts'
import type { Paragraph } from './paragraph.ts'
import { type Grade, readLevel } from './read-level.ts'
import { type ListPiece, splitList } from './split-list.ts'
import { styleOf } from './style-of.ts'
import type { Cell, TextLine } from './text-line.ts'

interface OpenGroup {
  start: number
  end: number
  name?: string
  /** The level that the label gives to all items: "Expert: Java, Kotlin". */
  grade: Grade
  items: SkillItem[]
}

// "Languages: Java, Go", "Expert (5+ years): Java"
const label = /^([^:,;|]{2,45}):\s{1,4}(?=\S)/u
// "Databases – PostgreSQL, MySQL"
const dashLabel = /^([^:,;|–—]{2,40})\s[–—-]\s(?=\S)/u
/** "Familiar with: F#" */
const hanging = /\s(?:with|in|of|at|mit|von|en|de|avec|con|em|com|di|met|van)$/i
const isDelimited = /[,|•·]/

/** The labelled lists of a skills section; the items without a label make a group without a name. */
export function parseSkillGroups(lines: readonly TextLine[]): SkillGroup[] {
  const groups: OpenGroup[] = []
  const paragraphs = joinLines(lines, (line, above) => goesOnInList(line, above.at(-1) as TextLine)).filter(
    ({ text }) => !isTableHead(text),
  )
  const hasLists = paragraphs.some(({ first }) => isLabelledList(first.cells))
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1]
    if (isLoneLabel(paragraph, next)) {
      groups.push({ ...openGroup(paragraph), ...named(paragraph.text.replace(/[\s:]{1,9}$/, '')) })
      continue
    }
    const lead = leadOf(paragraph, hasLists)
    const group = lead
      ? { ...openGroup(paragraph), ...named(lead.text) }
      : (goesOn(groups.at(-1), paragraphs[at - 1], paragraph) ?? openGroup(paragraph))
    if (group !== groups.at(-1)) groups.push(group)
    addItems(group, paragraph, lead?.end)
  }
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ start, end, name, items }) => ({ start, end, ...(name && { name }), items }))
}

/** "Skill⇥Level⇥Years": the head of a table. */
function isTableHead(text: string): boolean {
  return /^(?:skill|technology|tool|kenntnis|competence|language)s?\t.{0,20}(?:level|years|proficiency|niveau|rating|jahre)/i.test(
    text,
  )
}

function openGroup({ start }: Span): OpenGroup {
  return { start, end: start, grade: {}, items: [] }
}

function named(name: string): { name: string; grade: Grade } {
  return { name, grade: readLevel(name.replace(hanging, '')) ?? gradeItem(name).grade }
}

/**
 * Unlabelled lines go on with the group above. Under a run-in label that is so right below its list; a single item there
 * ("Expert: Java") is a row of its own.
 */
function goesOn(
  group: OpenGroup | undefined,
  above: Paragraph | undefined,
  { first, item }: Paragraph,
): OpenGroup | undefined {
  if (!group || !above) return undefined
  const isRunIn = group.name !== undefined && (label.test(above.text) || dashLabel.test(above.text))
  return !isRunIn || (group.items.length > 1 && !first.block && !item) ? group : undefined
}

/** A line that only names the list below it: it ends with a colon or looks different from the list. */
function isLoneLabel({ text, first, item, lines }: Paragraph, next: Paragraph | undefined): boolean {
  if (!next || lines.length > 1 || first.cells.length > 1 || /[,;|•·]/.test(text) || text.split(/\s+/).length > 5)
    return false
  if (/:\s*$/.test(text)) return true
  if (readLevel(next.text)) return false
  const standsOut =
    first.bold === true || first.heading !== undefined || (first.size ?? 0) > (next.first.size ?? 0) + 0.4
  return standsOut && !item && styleOf(first) !== styleOf(next.first)
}

/** The label at the start of a line: before a colon, before a dash and a list, or in the first cell of a row. */
function leadOf({ text, first, start }: Paragraph, hasLists: boolean): { text: string; end: number } | undefined {
  const match = label.exec(text) ?? (isDelimited.test(text) ? dashLabel.exec(text) : null)
  if (match && !readLevel(splitList(text.slice(match[0].length), 0)[0]?.text ?? ''))
    return { text: (match[1] ?? '').trim(), end: start + match[0].length }
  const [head, ...rest] = first.cells
  if (!head || rest.length === 0 || rest.some((cell) => readLevel(cell.text))) return undefined
  const tabled = isLabelledList(first.cells) || (rest.length === 1 && hasLists)
  return tabled && isShort(head) ? { text: head.text.replace(/:$/, ''), end: head.end } : undefined
}

/** A short cell, then a list. */
function isLabelledList([head, list, ...rest]: readonly Cell[]): boolean {
  return head !== undefined && rest.length === 0 && isShort(head) && /[,;|•·]/.test(list?.text ?? '')
}

function isShort({ text }: Cell): boolean {
  return text.length <= 45 && !/[,;|•·]/.test(text)
}

function addItems(group: OpenGroup, paragraph: Paragraph, from = paragraph.start): void {
  let governing: Grade = group.grade
  for (const piece of piecesOf(paragraph, from)) {
    group.end = Math.max(group.end, piece.end)
    const last = group.items.at(-1)
    const alone = readLevel(piece.text) ?? yearsCell(piece, paragraph)
    if (alone && last && Object.keys(alone).every((key) => !(key in last))) {
      group.items[group.items.length - 1] = { ...last, ...alone }
      continue
    }
    const { grade, governs } = gradeItem(piece.text)
    if (governs) governing = grade
    group.items.push({ start: piece.start, end: piece.end, ...governing, ...grade })
  }
  group.end = Math.max(group.end, paragraph.end)
}

/** A bare number in a row of at least three cells is a number of years. */
function yearsCell({ text }: ListPiece, { first }: Paragraph): Grade | undefined {
  return first.cells.length > 2 && /^\d{1,2}\+?$/.test(text) ? { years: Number.parseInt(text, 10) } : undefined
}

function piecesOf({ start, text }: Paragraph, from: number): ListPiece[] {
  return splitList(text.slice(from - start), from).flatMap(splitGraded)
}

/** "Java Expert/Go Beginner": a slash without blanks parts two skills when each has its grade; "CI/CD (expert)" is one. */
function splitGraded(piece: ListPiece): ListPiece[] {
  const at = piece.text.indexOf('/')
  const halves = [piece.text.slice(0, at), piece.text.slice(at + 1)]
  if (at < 0 || !halves.every((half) => Object.keys(gradeItem(half).grade).length > 0)) return [piece]
  return [...splitList(halves[0] ?? '', piece.start), ...splitList(halves[1] ?? '', piece.start + at + 1)]
}
