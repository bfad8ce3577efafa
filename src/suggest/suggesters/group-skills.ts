import { skillGroupLabels } from '../../data/skill-group-labels.ts'
import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { isTechnical } from '../../score/is-technical.ts'
import { itemOf } from '../../skills/tokens/item-of.ts'
import type { Message, Resume, Section, SkillFinding, SkillItem, Span } from '../../types.ts'
import type { Draft } from '../draft.ts'
import { findSpellings, type Spelling } from '../find-spellings.ts'
import { isBuiltWith } from '../is-built-with.ts'
import { isNamedThing } from '../is-named-thing.ts'
import { respell } from '../respell.ts'

/** Fewer items than this need no grouping. */
const WORTH_GROUPING = 4

/** Letters outside the items that may be dropped: bullets and stray words. More means that the list was not understood. */
const UNREAD_LETTERS = 10

/** Characters of an item; a longer one is a sentence. */
const LONGEST_ITEM = 60

/** "Passionate about clean code and coffee" */
const LOOSE_WORDS = /(?:\s\p{Ll}[\p{L}’'-]{0,20}){4}/u

/** Share of items whose kind is known from which a flat list is grouped; below it "Other" would hold most of them. */
const KNOWN = 0.7

interface Item {
  readonly text: string
  readonly group: string
  /** The skill that the item is, when it is one of backend work. */
  readonly skill?: SkillFinding
  readonly levelled: boolean
  /** Has brackets, digits or several skills in it: there is no clean place for a level. */
  readonly closed: boolean
  /** How many skills stand in it. */
  readonly skills: number
}

/** The skills list by kind, in canonical spelling, with levels as written and blanks for the strongest skills without one. */
export function groupSkills(input: CriterionInput): Draft[] {
  const { resume } = input
  const section = resume.sections.find(({ kind }) => kind === 'skills')
  const items = readItems(input)
  if (!section || items.length < WORTH_GROUPING || items.some(isMisread)) return []
  if (disclaims(resume) || losesLevels(resume)) return []
  const target = bodyOf(resume, section)
  if (unreadLetters(resume, target) > UNREAD_LETTERS) return []
  const blanks = chooseBlanks(input, items)
  const isNew = !isGrouped(resume) && new Set(items.map(({ group }) => group)).size > 1
  if (blanks.size === 0 && !isNew) return []
  return [
    {
      code: 'SKILLS_UNGROUPED',
      criterion: 'skill-levels',
      section: 'skills',
      target,
      after: formatGroups(items, blanks),
      note: noteOn(isNew, blanks.size > 0),
      evidence: [target],
    },
  ]
}

function noteOn(isNew: boolean, asksLevels: boolean): Message {
  if (!isNew) return message('SUGGEST_LEVELS', {})
  return asksLevels ? message('SUGGEST_GROUPS_AND_LEVELS', {}) : message('SUGGEST_GROUPS', {})
}

/** The candidate has groups of their own; they stay. */
function isGrouped({ skills }: Resume): boolean {
  return skills.filter(({ name }) => name !== undefined).length > 1
}

/** Some list is no claim ("Want to learn"), and must not become one. */
function disclaims({ skills }: Resume): boolean {
  return skills.some(({ stance }) => stance !== undefined)
}

/** A flat list would lose the levels that stand outside the items: over them, or in cells of their own. */
function losesLevels(resume: Resume): boolean {
  if (isGrouped(resume)) return false
  const items = resume.skills.flatMap((group) => group.items)
  return items.some(({ start, end, levelText = '' }) => !resume.document.text.slice(start, end).includes(levelText))
}

/** Two lists that were read as one item, half of "PHP 7 / 8", a label in brackets, or a sentence about oneself. */
function isMisread({ text, skills }: Item): boolean {
  if (text.includes(':') || text.length > LONGEST_ITEM || (skills > 2 && !/[(/,&]/.test(text))) return true
  if (!/\p{L}/u.test(text) || /(?:^|\s)(?:I|[Mm]y|I['’]m)\s/.test(text)) return true
  return /^\[/.test(text) || (skills === 0 && LOOSE_WORDS.test(text))
}

function readItems(input: CriterionInput): Item[] {
  const { resume } = input
  const spellings = findSpellings(input)
  const named = skillsByItem(input)
  const count = resume.skills.reduce((sum, { items }) => sum + items.length, 0)
  const isSortable = named.size >= KNOWN * count && input.isEnglish
  const groupOf = (name: string | undefined, skill: SkillFinding | undefined) => {
    if (isGrouped(resume)) return name ?? 'Other'
    return isSortable ? labelOf(skill) : (name ?? '')
  }
  const seen = new Set<string>()
  return resume.skills.flatMap(({ name, items }) =>
    items.flatMap((item) => {
      const inside = named.get(item) ?? []
      const [only] = inside.length === 1 ? inside : []
      const text = textOf(resume, item, spellings)
      if (text === '' || seen.has(text.toLowerCase())) return []
      seen.add(text.toLowerCase())
      const skill = only && isTechnical(only) ? only : undefined
      return [
        {
          text,
          group: groupOf(name, inside[0]),
          levelled: item.level !== undefined || item.years !== undefined || text.includes('[level]'),
          closed: /[([]|\d/.test(text) || !only || saysMore(resume, item, only),
          skills: inside.length,
          ...(skill && { skill }),
        },
      ]
    }),
  )
}

/** "enough Rust to read a pull request": a level behind it would stand for all of it. */
function saysMore({ document }: Resume, item: Span, { mentions }: SkillFinding): boolean {
  const name = mentions.find(({ start, end }) => item.start <= start && end <= item.end) ?? item
  return /\p{Ll}{2}/u.test(document.text.slice(item.start, name.start) + document.text.slice(name.end, item.end))
}

/** The skills that each item names, once for each time that it names them. */
function skillsByItem({ resume, skills }: CriterionInput): ReadonlyMap<SkillItem, readonly SkillFinding[]> {
  const byItem = new Map<SkillItem, SkillFinding[]>()
  for (const skill of skills) {
    for (const mention of skill.mentions) {
      const item = itemOf(mention, resume)
      if (item) byItem.set(item, [...(byItem.get(item) ?? []), skill])
    }
  }
  return byItem
}

/** The item as written, with the names in it spelt as their makers do. */
function textOf({ document }: Resume, item: Span, spellings: readonly Spelling[]): string {
  return tidy(respell(document.text, item, spellings))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function labelOf(skill: SkillFinding | undefined): string {
  const row = skillGroupLabels.find(({ categories }) =>
    (categories as readonly string[]).includes(skill?.category ?? ''),
  )
  return row?.label ?? 'Other'
}

function formatGroups(items: readonly Item[], blanks: ReadonlySet<Item>): string {
  const labels = skillGroupLabels.map(({ label }) => label)
  const named = [...new Set(items.map(({ group }) => group))]
  const order = named.every((group) => labels.includes(group) || group === 'Other') ? [...labels, 'Other'] : named
  return order
    .filter((group) => named.includes(group))
    .map((group) => {
      const inGroup = items.filter((item) => item.group === group)
      return `${group && `${group}: `}${inGroup.map((item) => (blanks.has(item) ? `${item.text} ([level])` : item.text)).join(', ')}`
    })
    .join('\n')
}

/** The skills to ask a level for, up to what earns full marks: those at work with a result first, then those that one builds with. */
function chooseBlanks(input: CriterionInput, items: readonly Item[]): Set<Item> {
  const proved = new Set(input.used.filter((skill) => skill.proved).map(({ skill }) => skill.id))
  const rank = ({ skill }: Item) =>
    skill ? (isBuiltWith(skill) ? 3 : 0) + (input.shown.has(skill.id) ? 2 : 0) + (proved.has(skill.id) ? 1 : 0) : 0
  const stated = items.filter((item) => item.skill && item.levelled).length
  const candidates = items.filter((item) => item.skill && isNamedThing(item.skill) && !item.levelled && !item.closed)
  return new Set([...candidates].sort((a, b) => rank(b) - rank(a)).slice(0, Math.max(targets.levels - stated, 0)))
}

function bodyOf({ document }: Resume, { start, end, heading }: Section): Span {
  const from = heading?.end ?? start
  const body = document.text.slice(from, end)
  const lead = body.length - body.trimStart().length
  return { start: from + lead, end: from + body.trimEnd().length }
}

/** Letters of the list that are in no item and in no group's name. */
function unreadLetters({ document, skills }: Resume, body: Span): number {
  let text = document.text.slice(body.start, body.end)
  const read = skills.flatMap(({ items }) => items).filter(({ start, end }) => body.start <= start && end <= body.end)
  for (const { start, end } of read) {
    text = text.slice(0, start - body.start) + ' '.repeat(end - start) + text.slice(end - body.start)
  }
  for (const { name } of skills) if (name) text = text.replace(name, '')
  return text.replace(/[^\p{L}]/gu, '').length
}
