import type { EntryField } from '../data/field-labels.ts'
import { countries, remoteWords } from '../data/places.ts'
import { commaPieces } from './comma-pieces.ts'
import { foldText } from './fold-text.ts'
import { hasEmployerCue } from './has-employer-cue.ts'
import { hasSureTitleWord } from './has-sure-title-word.ts'
import type { HeaderPart } from './header-part.ts'
import { isDuration } from './is-duration.ts'
import { isEmploymentType } from './is-employment-type.ts'
import { isPlace } from './is-place.ts'
import { isTerms } from './is-terms.ts'
import { isTitle } from './is-title.ts'
import { joinPieces } from './join-pieces.ts'
import { separateTitle } from './separate-title.ts'
import { splitPlace } from './split-place.ts'
import { titleScore } from './title-score.ts'

/** What a header says, each as the part it stands in. */
export interface Fields {
  readonly position?: HeaderPart
  readonly name?: HeaderPart
  readonly location?: HeaderPart
  /** The words themselves told title from employer, not their order. */
  readonly sure: boolean
  /** The name is that of a client; an employer above it goes before. */
  readonly isClient?: boolean
}

/** "Via Birch Recruitment": who sent the contractor. */
const agency =
  /^(?:contract(?:ing)? (?:work|roles?|positions?) )?(?:via|through|über|tramite|contracted (?:via|through))\s/i
const lands = new Set(countries)
const remote = new Set(remoteWords)

export type Order = 'title-first' | 'employer-first'

/** Tells position, employer and place apart: by their words, and where these are silent by the order of the others. */
export function assignFields(parts: readonly HeaderPart[], order: Order): Fields {
  const labelled = labelledFields(parts, order)
  if (labelled) return labelled
  const named = withoutEmployment(parts)
  const { places, rest } = separatePlaces(named)
  const pieces = separateTitle(rest)
  const title = bestTitle(pieces)
  const others = pieces.length === 1 && !title ? pieces.flatMap(splitAtFirm) : pieces.filter((part) => part !== title)
  const byCue = others.find(({ text }) => hasEmployerCue(text))
  const place = places.findLast(({ text }) => !isRemote(text)) ?? places.at(-1)
  if (title) return withEmployer({ position: title, sure: true }, byCue ?? nearest(others, title), place)
  const [first, second] = others
  if (!second) return withEmployer({ sure: byCue !== undefined }, first, place)
  const employer = byCue ?? (order === 'title-first' ? second : first)
  const position = others.find((part) => part !== employer)
  return withEmployer({ sure: false, ...(position && { position }) }, employer, place)
}

/** "Senior Teller, Pamoja Community Bank": what stands before a firm, though no known title. */
function splitAtFirm(part: HeaderPart): HeaderPart[] {
  const pieces = commaPieces(part)
  const firm = pieces.findIndex(({ text }) => hasEmployerCue(text))
  if (firm < 1) return [part]
  return [pieces.slice(0, firm), pieces.slice(firm)].flatMap((run) => joinPieces(part, run) ?? [])
}

/** Without the terms of employment, unless nothing else is said: "Freelance, 2010 – 2012". */
function withoutEmployment(parts: readonly HeaderPart[]): readonly HeaderPart[] {
  const said = parts.filter(({ text, field }) => field === undefined && !isDuration(text))
  const named = said.filter(({ text }) => !isEmploymentType(text) && !agency.test(text) && !isRemark(text))
  return named.length > 0 ? named : said
}

/** "part-time, 80 %" beside a title; "Contractor" is one, "Remote" a place. */
function isRemark(text: string): boolean {
  return isTerms(text) && !hasSureTitleWord(text) && !isPlace(text)
}

/** Labels leave no doubt. What they do not name is told from the parts without one. */
function labelledFields(parts: readonly HeaderPart[], order: Order): Fields | undefined {
  const labelled = (wanted: EntryField) => parts.find(({ field }) => field === wanted)
  if (!labelled('position') && !labelled('name') && !labelled('client')) return undefined
  const others = parts.filter(({ field }) => field === undefined)
  const rest = others.length > 0 ? assignFields(others, order) : undefined
  const position = labelled('position') ?? (rest?.sure ? rest.position : undefined)
  const firm = labelled('name') ?? rest?.name
  const location = labelled('location') ?? rest?.location
  const fields = { sure: true, ...(position && { position }), ...(!firm && { isClient: true }) }
  return withEmployer(fields, firm ?? labelled('client'), location)
}

/**
 * Places are set aside. When nothing but a title is left, a place of which only the country is known is an employer
 * with its place: "Acme, Germany".
 */
function separatePlaces(parts: readonly HeaderPart[]): { places: HeaderPart[]; rest: HeaderPart[] } {
  const places = parts.length > 1 ? parts.filter(({ text }) => isPlace(text)) : []
  const rest = parts.filter((part) => !places.includes(part))
  const hasEmployer = separateTitle(rest).some(({ text }) => !isTitle(text))
  const doubtful = hasEmployer
    ? undefined
    : places.find(({ text }) => text.includes(',') && !isPlace(text.split(',')[0] ?? ''))
  return doubtful ? { places: places.filter((part) => part !== doubtful), rest: [...rest, doubtful] } : { places, rest }
}

/** "Hybrid" says how the work is done; where it is done, another part may say. */
function isRemote(text: string): boolean {
  return remote.has(foldText(text))
}

function bestTitle(parts: readonly HeaderPart[]): HeaderPart | undefined {
  const best = Math.max(...parts.map(({ text }) => titleScore(text)))
  return parts.find(({ text }) => isTitle(text) && titleScore(text) === best)
}

/** The part beside the title: on its row, else on the next, else the first. */
function nearest(parts: readonly HeaderPart[], { row }: HeaderPart): HeaderPart | undefined {
  return parts.find((part) => part.row === row) ?? parts.find((part) => part.row === row + 1) ?? parts[0]
}

function withEmployer(fields: Fields, employer: HeaderPart | undefined, place: HeaderPart | undefined): Fields {
  if (!employer) return { ...fields, ...(place && { location: place }) }
  const [bare, tail] = splitPlace(employer)
  // "Kaveri Payments India ⏎ Bengaluru, India": when the place stands elsewhere, the country is part of the name.
  const isNamed = place !== undefined && tail !== undefined && lands.has(foldText(tail.text))
  const name = isNamed && employer.text === `${bare.text} ${tail.text}` ? employer : bare
  const location = place ?? tail
  return { ...fields, name, ...(location && { location }) }
}
