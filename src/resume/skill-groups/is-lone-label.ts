import { styleOf } from '../lines/style-of.ts'
import type { TextLine } from '../lines/text-line.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isSkillName } from './is-skill-name.ts'
import { isUseLabel } from './is-use-label.ts'
import { readLabel } from './read-label.ts'
import { readLevel } from './read-level.ts'

/** What the rest of a section says of its lines. */
export interface LabelHabits {
  /** Levels on lines of their own stand above what they grade: "Expert ⏎ Java ⏎ Go", not "Java ⏎ expert ⏎ Go ⏎ basic". */
  readonly levelsLead: boolean
  /** Some label grades or disclaims the lines below it, so that others end what it says. */
  readonly hasTiers: boolean
  /** Several labels before lists grade them: among "Langages" and "Outils", "Bases" are databases. */
  readonly gradesLists: boolean
}

const isDelimited = /[,;|•·\t]/
const runIn = /^([^:,;|\t]{2,45}?)\s?[:\t]/

/** Learns how a section labels its lists. */
export function labelHabits(paragraphs: readonly Paragraph[]): LabelHabits {
  const at = paragraphs.findIndex(isLevel)
  const [level, next] = [paragraphs[at], paragraphs[at + 1]]
  const isUnderBlank = level?.first.block === true && next?.first.block === false
  const levelsLead = level !== undefined && (at === 0 || isUnderBlank || isBetweenLists(paragraphs, at))
  const hasTiers = levelsLead || paragraphs.some(({ text }) => !isDelimited.test(text) && readLabel(text).stance)
  const gradesLists = paragraphs.filter(({ text }) => readLabel(runIn.exec(text)?.[1] ?? '').gradesOnly).length > 1
  return { levelsLead, hasTiers, gradesLists }
}

function isLevel({ text }: Paragraph): boolean {
  return !isDelimited.test(text) && readLabel(text).gradesOnly
}

/** "Java, Go ⏎ Basic knowledge ⏎ Rust, C": the first list has no level; in "HTML, CSS ⏎ expert ⏎ Java ⏎ basic" each has one. */
function isBetweenLists(paragraphs: readonly Paragraph[], at: number): boolean {
  const last = paragraphs.at(-1)
  return isDelimited.test(paragraphs[at - 1]?.text ?? '') && last !== undefined && !isLevel(last)
}

/** "Databases ⏎ Advanced ⏎ MySQL, Oracle": a name, a level and a list, on lines of their own. */
export function isGradedLabel(
  [name, level, list]: readonly (Paragraph | undefined)[],
  { levelsLead }: LabelHabits,
): boolean {
  if (!name || !level || !list || levelsLead) return false
  const isName = !name.item && !isDelimited.test(name.text)
  return isName && !level.item && isLevel(level) && isDelimited.test(list.text)
}

/** A line that only names the list below it: it ends with a colon, looks different from the list, or grades it. */
export function isLoneLabel(paragraph: Paragraph, next: Paragraph | undefined, habits: LabelHabits): boolean {
  const { text, first, item, lines } = paragraph
  if (!next || lines.length > 1 || /:\s{1,4}\S/.test(text) || isDelimited.test(text.replace(/\([^()]{1,40}\)/, '')))
    return false
  const { gradesOnly, stance } = readLabel(text)
  const words = text.split(/\s+/).length
  if (words > (stance ? 7 : 5)) return false
  if (/:\s*$/.test(text)) return true
  if (readLevel(next.text) || item) return false
  if (gradesOnly) return habits.levelsLead || (habits.hasTiers && isDelimited.test(next.text))
  return stance !== undefined || (habits.hasTiers && isTier(text, next)) || standsOut(first, next.first)
}

function standsOut(line: TextLine, list: TextLine): boolean {
  const isMarked = line.bold === true || line.heading !== undefined || (line.size ?? 0) > (list.size ?? 0) + 0.4
  return isMarked && styleOf(line) !== styleOf(list)
}

/** "Daily use", or any words but a skill's above a list. */
function isTier(text: string, next: Paragraph): boolean {
  if (isUseLabel(text)) return true
  return /^\p{Lu}\D{2,40}$/u.test(text) && isDelimited.test(next.text) && !isDelimited.test(text) && !isSkillName(text)
}
