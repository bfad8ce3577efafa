import type { EducationField } from '../../data/education-words.ts'
import { findDates } from '../dates/find-dates.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSchool, isKindOfSchool } from '../names/has-school.ts'
import { isGrade } from '../names/is-grade.ts'
import { namesDegree } from '../names/names-degree.ts'
import { withoutState } from '../names/without-state.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { educationFieldOf } from './education-field-of.ts'
import { isBareSchool } from './is-bare-school.ts'
import { isDepartment } from './is-department.ts'
import { withoutSchoolDegree } from './without-school-degree.ts'

type Fact = 'degree' | 'school' | 'dates' | `label ${EducationField}`

/** "B. Sc.", whose second half is a legal form of some firms. */
const partedDegree = /(?<!\p{L})\p{Lu}\.\s?\p{Lu}\p{Ll}{1,4}\./gu
/** Longer lines are sentences that mention a school or a degree. */
const longestRow = 160
/** The name of a school that no word gives away. */
const longestName = 60
/** A second subject is part of the study above. */
const minor = /^(?:with (?:a |an )?)?minor(?:s|ed)?\b/i
const none: ReadonlySet<Fact> = new Set()

/** Splits an education section: an entry ends where a line says again what it has said: a degree, a school, dates. */
export function splitStudies(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const rows = joinTagged(paragraphs).flatMap(splitLine)
  const isList = rows[0]?.item === true
  const own = rows.map((row) => (row.item && !isList ? none : factsOf(row)))
  const told = own.map((facts, at) => (isPartOfSchool(at, rows, own) ? withoutSchool(facts) : facts))
  const facts = told.map((own, at) => (isNameOver(at, rows, told) ? new Set<Fact>(['school']) : own))
  const schoolFirst = isSchoolFirst(facts)
  const entries: { rows: Paragraph[]; facts: Set<Fact> }[] = []
  for (const [at, row] of rows.entries()) {
    const own = facts[at] as ReadonlySet<Fact>
    const open = entries.at(-1)
    const below = rows[at + 1]?.first.block ? none : (facts[at + 1] ?? none)
    if (!open || startsEntry(row, own, { open: open.facts, below, schoolFirst })) {
      entries.push({ rows: [row], facts: new Set(own) })
    } else {
      open.rows.push(row)
      for (const fact of own) open.facts.add(fact)
    }
  }
  const full = entries.filter((entry) => entry.facts.size > 0)
  return (full.length > 0 ? full : entries).map((entry) => entry.rows)
}

/** "University of X ⏎ School of Computing" */
function isPartOfSchool(at: number, rows: readonly Paragraph[], facts: readonly ReadonlySet<Fact>[]): boolean {
  return (
    isDepartment(withoutDates(rows[at]?.text ?? '').trim()) &&
    [at - 1, at + 1].some((nth) => facts[nth]?.has('school') && !isDepartment(rows[nth]?.text ?? ''))
  )
}

function withoutSchool(facts: ReadonlySet<Fact>): ReadonlySet<Fact> {
  return new Set([...facts].filter((fact) => fact !== 'school'))
}

/** "UCL ⏎ BSc Physics ⏎ LSE ⏎ MSc Finance": names over degrees, of which the first line is one. */
function isNameOver(at: number, rows: readonly Paragraph[], facts: readonly ReadonlySet<Fact>[]): boolean {
  const isName = (nth: number) =>
    facts[nth]?.size === 0 && facts[nth + 1]?.has('degree') === true && isBareSchool(rows[nth]?.text ?? '')
  return isName(0) && isName(at) && !rows[at]?.item
}

interface Around {
  readonly open: ReadonlySet<Fact>
  /** The facts of the line below, when it stands in the same block. */
  readonly below: ReadonlySet<Fact>
  readonly schoolFirst: boolean
}

function startsEntry(row: Paragraph, own: ReadonlySet<Fact>, { open, below, schoolFirst }: Around): boolean {
  if (areDates(own) && !open.has('dates') && below.size === 0) return false
  const isFull = open.has('degree') && open.has('school')
  const isApart =
    row.first.block && (row.first.heading !== undefined || (open.size > 1 && (isFull || meet(below, open))))
  if (own.size === 0) return isApart && !row.item && below.size > 0 && row.text.length < longestName
  return isApart || repeats(own, open) || (schoolFirst && own.has('school') && open.has('degree'))
}

/** Nothing but dates, and maybe a place: those of the entry above when it has none. */
function areDates(own: ReadonlySet<Fact>): boolean {
  return own.size === 1 && own.has('dates')
}

/** Says again what was said; a school may stand with its degree under its own name. */
function repeats(own: ReadonlySet<Fact>, open: ReadonlySet<Fact>): boolean {
  return [...own].some((fact) => open.has(fact) && (fact !== 'school' || !own.has('degree') || open.has('degree')))
}

function meet(one: ReadonlySet<Fact>, other: ReadonlySet<Fact>): boolean {
  return [...one].some((fact) => other.has(fact))
}

/** The first line with a school stands above the first one with a degree. */
function isSchoolFirst(facts: readonly ReadonlySet<Fact>[]): boolean {
  const school = facts.findIndex((own) => own.has('school') && !own.has('degree'))
  const degree = facts.findIndex((own) => own.has('degree'))
  return school >= 0 && school < degree
}

function factsOf({ text: printed }: Paragraph): Set<Fact> {
  const text = withoutState(printed)
  const label = educationFieldOf(text)?.field
  if (text.length > longestRow || label === 'detail' || isGrade(text) || minor.test(text)) return new Set()
  if (label) return new Set([`label ${label}` as const])
  const facts = new Set<Fact>()
  const isKind = isKindOfSchool(withoutDates(text))
  if (namesDegree(text) || isKind) facts.add('degree')
  if (!isKind && (hasSchool(withoutSchoolDegree(text)) || hasLegalForm(text.replaceAll(partedDegree, ''))))
    facts.add('school')
  if (hasEntryDates(text, facts.size > 0)) facts.add('dates')
  return facts
}

/** A range, or a date at the start, with a degree, a school, or nothing else: "Dean's list in the spring of 2024" tells more of an entry. */
function hasEntryDates(text: string, named: boolean): boolean {
  const dates = findDates(text)
  return (
    dates.length > 0 &&
    (named || dates.some(({ single, start }) => !single || start < 2) || !/\p{L}{2}/u.test(withoutDates(text)))
  )
}

/** A heading over two lines: "Goldstadt-Gymnasium ⏎ Pforzheim", each with the tag of the entry's name. */
function joinTagged(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = []
  for (const row of paragraphs) {
    const above = joined.at(-1)
    const { heading, block } = row.first
    const isSame = heading !== undefined && heading === above?.first.heading && !block && row.start === above.end + 1
    if (above && isSame) joined[joined.length - 1] = { ...above, end: row.end, text: `${above.text} ${row.text}` }
    else joined.push(row)
  }
  return joined
}

/** "MSc Physics, University A, 2019; BSc Physics, University B, 2017": a degree on each side of a semicolon. */
function splitLine(paragraph: Paragraph): Paragraph[] {
  const { text, start } = paragraph
  const cuts = [...text.matchAll(/;\s/g)].map(({ index }) => index)
  const pieces = [0, ...cuts.map((cut) => cut + 2)].map((from, at) => ({ from, to: cuts[at] ?? text.length }))
  if (pieces.length < 2 || !pieces.every(({ from, to }) => namesDegree(text.slice(from, to)))) return [paragraph]
  return pieces.map(({ from, to }) => ({
    ...paragraph,
    start: start + from,
    end: start + to,
    text: text.slice(from, to),
  }))
}
