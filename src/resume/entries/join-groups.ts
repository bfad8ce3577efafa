import type { FoundDates } from '../dates/find-dates.ts'
import { isDuration } from '../dates/is-duration.ts'
import { foldText } from '../lines/fold-text.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { wordsOf } from '../lines/words-of.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isSameEmployer } from '../names/is-same-employer.ts'
import { isTitleWord } from '../names/is-title-word.ts'
import { employerOver } from './employer-over.ts'
import type { Fields } from './fields.ts'
import { isOwnAccount } from './is-own-account.ts'
import { isSubHeading } from './is-sub-heading.ts'
import { isWithin } from './is-within.ts'
import type { ReadEntry } from './read-entry.ts'
import type { KnownEntry } from './split-stints.ts'

/** A comma and a blank part a title from its team; what parts it from a firm is longer, or starts a line. */
const shortestSeparator = 3

interface Grouped extends KnownEntry {
  readonly group?: number
}

/**
 * Positions at one employer share a number. A header that names only the employer, over positions with dates of their
 * own, is none itself: its name goes to the positions below.
 */
export function joinGroups(entries: readonly KnownEntry[]): Grouped[] {
  const grouped: Required<Grouped>[] = []
  let employer: HeaderPart | undefined
  let over = false
  /** The time at it, where it is stated. */
  let whole: FoundDates | undefined
  /** It is printed with how long it was, as networks do: places stand below its positions. */
  let isTimed = false
  /** The employer stands over its positions and has none of its own. */
  let bare = false
  let group = 0
  for (const [index, { entry, fields: read }] of entries.entries()) {
    if (whole && entry.dates && !isWithin(entry.dates, whole)) {
      employer = undefined
      over = false
      bare = false
    }
    const isIn = employer !== undefined && (isBeside(read) || isOpen(entry))
    const own: Fields = bare || isIn ? withoutClient(read) : read
    const isUnder = over || (employer !== undefined && isTeamUnder(own, entry))
    const known = isUnder ? withoutFirm(own, { parts: entry.parts, isTimed }) : own
    const { entry: below, fields: next } = entries[index + 1] ?? {}
    const isAround = isWithin(below?.dates, entry.dates)
    if (isAround && known.name && !known.position && isSubHeading(known.name.text)) continue
    if (
      known.name &&
      !known.position &&
      (entry.draft.body.length === 0 || isAround) &&
      next?.position &&
      (!next.name || next.isClient || employerOver(entry) || (isAround && (isBelow(next) || isTeam(next))))
    ) {
      employer = known.name
      isTimed = entry.parts.some(({ text }) => isDuration(text))
      over = isTimed || isAround
      whole = isAround ? entry.dates : undefined
      bare = true
      group += 1
      continue
    }
    const above = grouped.at(-1)?.fields
    const last = above?.name
    const isAgain = known.name ? isSameEmployer(known.name.text) : !employer && isStepOf(above, known, entry)
    const again = last && isAgain ? last : known.name
    const isHeir = again === undefined && inherits(known, entry.parts)
    const same = again ? last !== undefined && sameName(again, last) : employer !== undefined && isHeir
    if (!same) group += 1
    const name = again ?? (isHeir ? employer : undefined)
    employer = isAbove(known, name) ? name : undefined
    over &&= same
    bare &&= same || employer === name
    grouped.push({ entry, fields: name ? { ...known, name } : known, group })
  }
  return withoutLone(grouped)
}

/** Only what several positions share is a group. */
function withoutLone(grouped: readonly Required<Grouped>[]): Grouped[] {
  const sizes = new Map<number, number>()
  for (const { group: number } of grouped) sizes.set(number, (sizes.get(number) ?? 0) + 1)
  return grouped.map(({ group: number, ...rest }) => ((sizes.get(number) ?? 0) > 1 ? { ...rest, group: number } : rest))
}

/** "Engineer II, Acme, 2021 – present ⏎ Engineer I, 2019 – 2021": a like title without a firm, in the same block. */
function isStepOf(above: Fields | undefined, { position }: Fields, entry: ReadEntry): boolean {
  const words = above?.position && above.name ? wordsOf(above.position.text).filter(isTitleWord) : []
  const isAlone =
    entry.draft.header.length === 1 && inherits({ sure: false, ...(position && { position }) }, entry.parts)
  return isAlone && isOpen(entry) && wordsOf(position?.text ?? '').some((word) => words.includes(word))
}

/** What was taken for its firm stands on a line below the title. */
function isBelow({ position, name }: Fields): boolean {
  return position !== undefined && name !== undefined && name.row > position.row
}

/** "Team Lead, Billing": what was taken for the firm stands behind no more than a comma, and has no legal form. */
function isTeam({ position, name }: Fields): boolean {
  if (!position || !name || position.row !== name.row || hasLegalForm(name.text)) return false
  return name.start > position.start && name.start - position.end < shortestSeparator
}

/** "Acme ⏎ Engineer, Orders, 2021 – present ⏎ Engineer, Orders, 2019 – 2021": in the block of an employer. */
function isTeamUnder(fields: Fields, entry: ReadEntry): boolean {
  return isOpen(entry) && !fields.location && isTeam(fields) && !hasEmployerCue(fields.name?.text ?? '')
}

/** Nothing parts it from the position above. */
function isOpen({ draft }: ReadEntry): boolean {
  return draft.header[0]?.first.block === false
}

/** "Test Lead, client: an airline" */
function isBeside({ position, name }: Fields): boolean {
  return position !== undefined && position.row === name?.row
}

/** Under an employer the client is none. */
function withoutClient({ name, isClient, ...fields }: Fields): Fields {
  return name && !isClient ? { ...fields, name } : fields
}

/**
 * Under an employer with the whole time there, what stands below a position is its place; unless a place is named, or how
 * one was employed there: "Acme · Full-time".
 */
function withoutFirm(fields: Fields, { parts, isTimed }: { parts: readonly HeaderPart[]; isTimed: boolean }): Fields {
  const { name, position, location, sure } = fields
  if (!name || !position) return fields
  if (isTeam(fields))
    return {
      position: { ...position, end: name.end, text: `${position.text}, ${name.text}` },
      sure,
      ...(location && { location }),
    }
  if (name.row <= position.row || (location && location.row !== name.row) || hasEmployerCue(name.text)) return fields
  if (parts.some(({ row, text }) => row === name.row && isEmploymentType(text))) return fields
  return { position, sure: fields.sure, ...(isTimed && { location: name }) }
}

/** A position without an employer of its own; somebody who works for himself has none. */
function inherits({ position }: Fields, parts: readonly HeaderPart[]): boolean {
  return position !== undefined && !parts.some(({ text }) => isOwnAccount(text))
}

/** The employer stands above its positions: further ones may follow. */
function isAbove({ position, isClient }: Fields, name: HeaderPart | undefined): boolean {
  return !isClient && name !== undefined && position !== undefined && name.start < position.start
}

function sameName(a: HeaderPart, b: HeaderPart): boolean {
  return foldText(a.text) === foldText(b.text)
}
