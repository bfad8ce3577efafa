import { listLabels } from '../../data/cues/list-labels.ts'
import type { SkillGroup, SkillItem, Span } from '../../types.ts'
import type { Cell } from '../lines/text-line.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { addItems } from './add-items.ts'
import { areRatedWhole } from './are-rated-whole.ts'
import { cellsOf } from './cells-of.ts'
import { findLead, hasRunInLabel, hasSpannedLabels, isLabelledList } from './find-lead.ts'
import { gradeItem } from './grade-item.ts'
import { isGradedLabel, isLoneLabel, type LabelHabits, labelHabits } from './is-lone-label.ts'
import { isSkillName } from './is-skill-name.ts'
import { type Column, isMark, readColumns } from './read-columns.ts'
import { type Label, readLabel } from './read-label.ts'
import type { Grade } from './read-level.ts'
import { isLegend, readScale, type Scale } from './read-scale.ts'

/** A level beside others, and databases beside languages. */
const isBase = /^bas(?:es?|is|i)$/i

interface OpenGroup {
  readonly start: number
  end: number
  readonly name?: string
  readonly stance?: Label['stance']
  /** What the label says of all items: "Expert: Java, Kotlin". */
  grade: Grade
  /** The next blank line ends what the label says, for the list stands right below it. */
  readonly endsAtBlock?: boolean
  readonly items: SkillItem[]
}

/** Reads the lines of a skills section one after the other; what a line means depends on those above. */
export class GroupReader {
  readonly #paragraphs: readonly Paragraph[]
  readonly #habits: LabelHabits
  readonly #hasLists: boolean
  readonly #most: number | undefined
  readonly #isRatedWhole: boolean
  /** What figures behind names mean. */
  #figures: Scale | undefined
  readonly #groups: OpenGroup[] = []
  /** Skills with a line of their own that says that they are not claimed. */
  readonly #denied: SkillGroup[] = []
  /** Those of the table that the lines stand in. */
  #columns: readonly Column[] | undefined
  /** One for each column, where the head of each grades what stands below. */
  #tiers: readonly OpenGroup[] | undefined

  constructor(paragraphs: readonly Paragraph[], most: number | undefined) {
    this.#paragraphs = paragraphs
    this.#habits = labelHabits(paragraphs)
    const rows = paragraphs.map((paragraph) => cellsOf(paragraph))
    this.#hasLists = rows.some(isLabelledList) || hasSpannedLabels(rows)
    this.#most = most
    this.#isRatedWhole = areRatedWhole(paragraphs, most)
  }

  /** @param heading - That of the section, which may be a label itself: "Working knowledge". */
  read(heading: string): SkillGroup[] {
    const [first] = this.#paragraphs
    const own = readLabel(heading)
    if (first && (own.stance || Object.keys(own.grade).length > 0)) this.#open(first, own)
    this.#figures = readScale(heading) ?? onlyScale(this.#paragraphs)
    for (const at of this.#paragraphs.keys()) this.#readLine(at)
    const groups = this.#groups
      .filter(({ items }) => items.length > 0)
      .map(({ start, end, name, stance, items }) => ({
        start,
        end,
        ...(name && { name }),
        ...(stance && { stance }),
        items,
      }))
    return [...groups, ...this.#denied].toSorted((one, other) => one.start - other.start)
  }

  #readLine(at: number): void {
    const paragraph = this.#paragraphs[at] as Paragraph
    if (isLegend(paragraph.text)) {
      this.#figures = readScale(paragraph.text)
      return
    }
    const row = this.#withMerged(cellsOf(paragraph, this.#columns?.length), paragraph)
    if (this.#isHead(at, row)) return
    if (this.#tiers) this.#addTiers(row, paragraph)
    else if (!this.#isLabel(at, paragraph)) this.#addRow(at, row)
  }

  /** A cell for the label that runs on from the row above. */
  #withMerged(row: readonly Cell[], { start }: Span): readonly Cell[] {
    const isShort = row.length > 1 && row.length + 1 === this.#columns?.length && this.#columns[0]?.role === 'label'
    return isShort && !readColumns(row.map(({ text }) => text).join('\t'))
      ? [{ start, end: start, text: '' }, ...row]
      : row
  }

  #isHead(at: number, row: readonly Cell[]): boolean {
    const paragraph = this.#paragraphs[at] as Paragraph
    const head = readColumns(paragraph.text, this.#paragraphs[at + 1]?.text)
    const isRow = row.length === this.#columns?.length || row.slice(1).some(({ text }) => isMark(text))
    if (!head && this.#columns && isRow) return false
    if (!head && this.#tiers && row.length > 1 && row.length < this.#tiers.length) return false
    this.#columns = head
    this.#tiers = head?.[0]?.tier && head.map(({ tier }) => this.#open(paragraph, tier))
    return head !== undefined
  }

  #addTiers(row: readonly Cell[], { end }: Span): void {
    for (const [nth, cell] of row.entries()) {
      const group = this.#tiers?.[nth]
      if (!group || cell.text === '') continue
      addItems(group.items, { ...this.#habitsOfRows(), cells: [cell], columns: undefined, grade: group.grade })
      group.end = end
    }
  }

  #isLabel(at: number, paragraph: Paragraph): boolean {
    const next = this.#paragraphs[at + 1]
    const isName = isGradedLabel(this.#paragraphs.slice(at, at + 3), this.#habits)
    if (isName || (!this.#columns && isLoneLabel(paragraph, next, this.#habits))) {
      this.#open(paragraph, readLabel(paragraph.text), next?.first.block === false)
      return true
    }
    const named = this.#groups.at(-1)
    if (!named || at === 0 || !isGradedLabel(this.#paragraphs.slice(at - 1, at + 2), this.#habits)) return false
    named.grade = readLabel(paragraph.text).grade
    return true
  }

  #addRow(at: number, row: readonly Cell[]): void {
    const paragraph = this.#paragraphs[at] as Paragraph
    const lead = findLead(paragraph, row, { columns: this.#columns, hasLists: this.#hasLists })
    if (lead && this.#isDenied(paragraph, lead)) return
    const group = lead ? this.#open(paragraph, this.#labelOf(lead.text)) : (this.#goesOn(at) ?? this.#open(paragraph))
    const cells = lead && !this.#columns ? cellsOf(rest(paragraph, lead.end)) : row
    const own = lead && this.#ownItem(paragraph, lead.text)
    if (own) {
      group.items.push(own)
      if (!isListLabel(lead.text)) group.grade = {}
    }
    const figures = (lead && scaleOf(lead.text)) ?? this.#figures
    addItems(group.items, { cells, grade: group.grade, ...this.#habitsOfRows(), figures })
    group.end = Math.max(group.end, paragraph.end)
  }

  #labelOf(text: string): Label {
    const label = readLabel(text)
    return isBase.test(label.name) && !this.#habits.gradesLists ? { ...label, grade: {}, gradesOnly: false } : label
  }

  /** "Rust: none", "Go⇥keine Kenntnisse, aber Interesse": what is said of the skill before it, and no list. */
  #isDenied({ text, start, end: last }: Paragraph, lead: { readonly text: string; readonly end: number }): boolean {
    const { name } = readLabel(lead.text)
    const { stance } = readLabel(text.slice(lead.end - start).replace(/^[\s:–—-]{1,9}/, ''))
    if (!stance || !isSkillName(name)) return false
    const from = start + text.indexOf(name)
    this.#denied.push({ start, end: last, name, stance, items: [{ start: from, end: from + name.length }] })
    return true
  }

  /** "Azure (9 yrs): Functions, Bicep": a skill with its grade, and what belongs to it. */
  #ownItem({ text, start }: Paragraph, label: string): SkillItem | undefined {
    const { from, to, grade } = gradeItem(label)
    const at = text.indexOf(label)
    const isOwn = at >= 0 && Object.keys(grade).length > 0 && isSkillName(label.slice(from, to))
    return isOwn ? { start: start + at, end: start + at + label.length, ...grade } : undefined
  }

  /**
   * Unlabelled lines go on with the group above. Under a run-in label that is so right below its list; a single item
   * there ("Expert: Java") is a row of its own.
   */
  #goesOn(at: number): OpenGroup | undefined {
    const group = this.#groups.at(-1)
    const above = this.#paragraphs[at - 1]
    const { first, item, text } = this.#paragraphs[at] as Paragraph
    if (group && Object.keys(group.grade).length > 0 && gradeItem(text).governs) return undefined
    if (group?.stance && group.endsAtBlock && first.block) return undefined
    const isRunIn = group?.name !== undefined && above !== undefined && hasRunInLabel(above)
    return !isRunIn || (group.items.length > 1 && !first.block && !item) ? group : undefined
  }

  #habitsOfRows() {
    return { columns: this.#columns, most: this.#most, figures: this.#figures, isRatedWhole: this.#isRatedWhole }
  }

  #open({ start }: Span, label?: Label, endsAtBlock = false): OpenGroup {
    const group: OpenGroup = { start, end: start, endsAtBlock, items: [], ...label, grade: label?.grade ?? {} }
    this.#groups.push(group)
    return group
  }
}

/** "Databases (good): MySQL" grades the list, "Azure (good): Functions" what it belongs to. */
function isListLabel(label: string): boolean {
  const { from, to } = gradeItem(label)
  return listLabels.has(label.slice(from, to).trim().toLowerCase())
}

/** A legend counts for the lines above it too, where it is the only one. */
function onlyScale(paragraphs: readonly Paragraph[]): Scale | undefined {
  const [legend, ...others] = paragraphs.filter(({ text }) => isLegend(text))
  return legend && others.length === 0 ? readScale(legend.text) : undefined
}

/** "Years: TypeScript 6, Node.js 9", "Languages (years): Java 12"; "Several years of" says it of all. */
function scaleOf(label: string): Scale | undefined {
  return /^\p{L}+$|\(/u.test(label) ? readScale(label) : undefined
}

function rest({ text, start }: Paragraph, from: number): { text: string; start: number } {
  return { text: text.slice(from - start), start: from }
}
