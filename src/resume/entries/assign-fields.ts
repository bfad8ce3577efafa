import type { EntryField } from '../../data/field-labels.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { isTerms } from '../names/is-terms.ts'
import type { Fields } from './fields.ts'
import { isOwnAccount } from './is-own-account.ts'
import { isSideJob } from './is-side-job.ts'
import { isTeam } from './is-team.ts'
import type { Layout } from './layout.ts'
import { readByLayout } from './read-by-layout.ts'
import { readByWords } from './read-by-words.ts'
import { titleContrast } from './title-contrast.ts'
import { withEmployer } from './with-employer.ts'

/** A reading that finds both a title and an employer goes before one that finds only a title. */
const weightOfBoth = 1

/**
 * Tells position, employer and place apart: by labels, else by the layout of the other headers, unless the words of this
 * one speak clearly for another reading.
 */
export function assignFields(parts: readonly HeaderPart[], layout: Layout): Fields {
  const labelled = labelledFields(parts, layout)
  if (labelled) return labelled
  return withTeam(withOwnAccount(readHeader(parts, layout), parts), parts)
}

function readHeader(parts: readonly HeaderPart[], layout: Layout): Fields {
  const byWords = readByWords(parts, layout.order)
  const alike = readByLayout(parts, layout)
  const weight = byWords.position && byWords.name ? layout.weight : Math.max(layout.weight, weightOfBoth)
  return alike && titleContrast(alike) + weight >= titleContrast(byWords) ? alike : byWords
}

/** "Engineer – Payments" over "Acme": the team stays with the title. */
function withTeam(fields: Fields, parts: readonly HeaderPart[]): Fields {
  const { position, name } = fields
  const at = position ? parts.indexOf(position) : -1
  const next = parts[at + 1]
  if (!position || !name || !next || next.row !== position.row || next.start === name.start || !isTeam(next.text))
    return fields
  return { ...fields, position: { ...position, end: next.end, text: `${position.text} – ${next.text}` } }
}

/** "Freelance ⏎ Web developer", "Lore’s Cakes ⏎ Self-employed": how one works stands for the employer or the title that is not named; service that the law asks for has no employer. */
function withOwnAccount(fields: Fields, parts: readonly HeaderPart[]): Fields {
  const { position, name } = fields
  const own = parts.find((part) => part !== position && part !== name && isOwnAccount(part.text) && isTerms(part.text))
  if (!position && name && parts.length === 1 && isSideJob(name.text) && !hasEmployerCue(name.text))
    return { position: name, sure: false }
  if (own && position && name && isSecondTitle(position, name))
    return {
      ...fields,
      name: own,
      position: { ...position, start: name.start, text: `${name.text}, ${position.text}` },
    }
  if (!own || (position && name)) return fields
  return { ...fields, [position ? 'name' : 'position']: own }
}

/** "Session cellist, teacher": a title in small letters goes on from one that no table knows. */
function isSecondTitle(position: HeaderPart, name: HeaderPart): boolean {
  const isNext = position.row === name.row && position.start - name.end === ', '.length
  return isNext && /^\p{Ll}/u.test(position.text) && !hasEmployerCue(name.text)
}

/** Labels leave no doubt. What they do not name is told from the parts without one. */
function labelledFields(parts: readonly HeaderPart[], layout: Layout): Fields | undefined {
  const labelled = (wanted: EntryField) => parts.find(({ field }) => field === wanted)
  if (!labelled('position') && !labelled('name') && !labelled('client')) return undefined
  const others = parts.filter(({ field }) => field === undefined)
  const read = labelled('position') ? readByWords(others, 'employer-first') : assignFields(others, layout)
  const rest = others.length > 0 ? read : undefined
  const position = labelled('position') ?? (rest?.sure ? rest.position : undefined)
  // What stands beside a labelled title is the employer, though it sounds like a title; beside a client, a project.
  const beside = rest?.name ?? (labelled('position') && rest?.position)
  const isProject =
    labelled('client') && labelled('position') && !(beside && hasEmployerCue(beside.text)) && !rest?.location
  const firm = labelled('name') ?? (isProject ? undefined : beside)
  const location = labelled('location') ?? rest?.location
  const fields = { sure: true, ...(position && { position }), ...(!firm && { isClient: true }) }
  return withEmployer(fields, firm ?? labelled('client'), location)
}
