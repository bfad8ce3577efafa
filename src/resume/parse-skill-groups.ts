import type { SkillGroup, SkillItem, Span } from '../types.ts'
import { addItems } from './add-items.ts'
import { cellsOf } from './cells-of.ts'
import { goesOnInList } from './goes-on-in-list.ts'
import { isGradedLabel, isLoneLabel, labelHabits } from './is-lone-label.ts'
import { joinLines } from './join-lines.ts'
import type { Paragraph } from './paragraph.ts'
import { type Column, readColumns } from './read-columns.ts'
import { type Label, readLabel } from './read-label.ts'
import { type Grade, readLevel } from './read-level.ts'
import { splitLabelled } from './split-labelled.ts'
import { splitList } from './split-list.ts'
import type { Cell, TextLine } from './text-line.ts'

interface OpenGroup extends Partial<Omit<Label, 'grade'>> {
  grade?: Grade
  start: number
  end: number
  /** The next blank line ends what the label says: the list stands right below it. */
  endsAtBlock?: boolean
  items: SkillItem[]
}

// "Languages: Java, Go", "Expert (5+ years): Java"
const label = /^([^:,;|]{2,45}):\s{1,4}(?=\S)/u
// "Databases – PostgreSQL, MySQL"
const dashLabel = /^([^:,;|–—]{2,40})\s[–—-]\s(?=\S)/u
/** "★★★", "●●●○○", "+++" */
const signs = /[★●⬤■█▰▮◆✦⭐⚫☆○◯□░▱▯◇⚪]{1,20}|(?<=\s)\+{1,5}(?=\s|[,;)]|$)/gu
const isDelimited = /[,;|•·]/

/**
 * The labelled lists of a skills section; the items without a label make a group without a name.
 *
 * @param heading - That of the section: it may be a label itself, "Working knowledge".
 */
export function parseSkillGroups(lines: readonly TextLine[], heading?: string): SkillGroup[] {
  const paragraphs = joinLines(lines, (line, above) => goesOnInList(line, above.at(-1) as TextLine))
    .filter(({ text }) => /[\p{L}\p{N}★●]/u.test(text))
    .flatMap(splitLabelled)
  const habits = labelHabits(paragraphs)
  const hasLists = paragraphs.some((paragraph) => isLabelledList(cellsOf(paragraph)))
  const most = fullMarks(lines)
  const groups: OpenGroup[] = headed(lines, heading)
  let columns: readonly Column[] | undefined
  for (const [at, paragraph] of paragraphs.entries()) {
    const head = readColumns(paragraph.text)
    const row = cellsOf(paragraph, columns?.length)
    if (head || columns?.length !== row.length) columns = head
    if (head) continue
    const next = paragraphs[at + 1]
    if (isGradedLabel(paragraphs.slice(at, at + 3), habits) || (!columns && isLoneLabel(paragraph, next, habits))) {
      groups.push({ ...openGroup(paragraph), ...readLabel(paragraph.text), endsAtBlock: next?.first.block === false })
      continue
    }
    const labelled = groups.at(-1)
    if (labelled && isGradedLabel(paragraphs.slice(at - 1, at + 2), habits)) {
      labelled.grade = readLabel(paragraph.text).grade
      continue
    }
    const lead = columns ? leadIn(row, columns) : leadOf(paragraph, row, hasLists)
    const group = lead
      ? { ...openGroup(paragraph), ...readLabel(lead.text) }
      : (goesOn(groups.at(-1), paragraphs[at - 1], paragraph) ?? openGroup(paragraph))
    if (group !== groups.at(-1)) groups.push(group)
    const cells = lead && !columns ? cellsOf(rest(paragraph, lead.end)) : row
    addItems(group.items, { cells, columns, grade: group.grade ?? {}, most })
    group.end = Math.max(group.end, paragraph.end)
  }
  return groups.filter(({ items }) => items.length > 0).map(closed)
}

function closed({ start, end, name, stance, items }: OpenGroup): SkillGroup {
  return { start, end, ...(name && { name }), ...(stance && { stance }), items }
}

function openGroup({ start }: Span): OpenGroup {
  return { start, end: start, items: [] }
}

/** The group that the section's heading names, if it grades or disclaims what stands below. */
function headed([first]: readonly TextLine[], heading = ''): OpenGroup[] {
  const own = readLabel(heading)
  return first && (own.gradesOnly || own.stance) ? [{ ...openGroup(first), ...own }] : []
}

/** "Java ★★★, Go ★★": how many signs are full marks where nobody prints the empty ones, by the longest row of them. */
function fullMarks(lines: readonly TextLine[]): number | undefined {
  const runs = lines.flatMap(({ text }) => text.match(signs) ?? [])
  const longest = Math.max(0, ...runs.map((run) => run.length))
  if (longest < 2) return undefined
  return longest > 3 ? Math.max(5, longest) : 3
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
  if (!group || (!above && !group.name)) return undefined
  if (group.stance && group.endsAtBlock && first.block) return undefined
  const isRunIn = group.name !== undefined && above && (label.test(above.text) || dashLabel.test(above.text))
  return !isRunIn || (group.items.length > 1 && !first.block && !item) ? group : undefined
}

function rest({ text, start }: Paragraph, from: number): { text: string; start: number } {
  return { text: text.slice(from - start), start: from }
}

/** The label at the start of a line: before a colon, before a dash and a list, or in the first cell of a row. */
function leadOf({ text, start }: Paragraph, row: readonly Cell[], hasLists: boolean): Lead | undefined {
  const match = label.exec(text) ?? (isDelimited.test(text) ? dashLabel.exec(text) : null)
  if (match && !readLevel(splitList(text.slice(match[0].length), 0)[0]?.text ?? ''))
    return { text: (match[1] ?? '').trim(), end: start + match[0].length }
  const [head, ...others] = row
  const lists = others.filter((cell) => cell.text !== '' && !readLevel(cell.text))
  if (!head || lists.length !== 1 || !isShort(head)) return undefined
  const tabled = isLabelledList(row) || hasLists
  return tabled ? { text: head.text, end: (others[0] as Cell).start } : undefined
}

interface Lead {
  readonly text: string
  /** Where the list starts. */
  readonly end: number
}

/** The cell below "Area" or "Category". */
function leadIn(row: readonly Cell[], columns: readonly Column[]): Lead | undefined {
  const cell = row.find(({ text }, nth) => columns[nth]?.role === 'label' && text !== '')
  return cell && { text: cell.text, end: cell.end }
}

/** A short cell, then a list, and perhaps its level. */
function isLabelledList([head, list, ...others]: readonly Cell[]): boolean {
  if (!head || !list || !others.every(({ text }) => readLevel(text))) return false
  return isShort(head) && isDelimited.test(list.text) && !readLevel(list.text)
}

function isShort({ text }: Cell): boolean {
  return text !== '' && text.length <= 45 && !isDelimited.test(text)
}
