import { remoteWords } from '../../data/places.ts'
import { isDuration } from '../dates/is-duration.ts'
import { foldText } from '../lines/fold-text.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { joinPieces } from '../lines/join-pieces.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isPlace } from '../names/is-place.ts'
import { isTerms } from '../names/is-terms.ts'
import { isTitle } from '../names/is-title.ts'
import { isEngagementKind } from './is-engagement-kind.ts'
import { isOwnAccount } from './is-own-account.ts'
import { separateTitle } from './separate-title.ts'

/** "Via Birch Recruitment": who sent the contractor. */
const agency =
  /^(?:contract(?:ing)? (?:work|roles?|positions?) )?(?:via|through|über|tramite|contracted (?:via|through))\s/i
const remote = new Set(remoteWords)

/** The parts of a header that name a title or an employer, and its place. */
export function nameParts(parts: readonly HeaderPart[]): { rest: readonly HeaderPart[]; place?: HeaderPart } {
  const { places, rest } = separatePlaces(withoutEmployment(parts.flatMap(joinKind).map(withoutType)))
  const place = places.findLast(({ text }) => !isRemote(text)) ?? places.at(-1)
  return { rest, ...(place && { place }) }
}

/**
 * "Stage – Développeur web", "Bijbaan: Kassamedewerker": how one was engaged is left out before a title, and stays with
 * what is none where the employer stands elsewhere: "Praktikum – Webentwicklung ⏎ Birch GmbH".
 */
function joinKind(part: HeaderPart, at: number, all: readonly HeaderPart[]): HeaderPart[] {
  const [before, next] = [all[at - 1], all[at + 1]]
  if (before && isKindOf(before, part, all) && !isTitle(part.text))
    return [{ ...part, start: before.start, text: `${before.text} – ${part.text}` }]
  return next && isKindOf(part, next, all) ? [] : [part]
}

/** "Permanent, Eircom", "Lille, CDI": how one was employed beside the comma of what is no title. */
function withoutType(part: HeaderPart): HeaderPart {
  const pieces = commaPieces(part)
  const isType = ({ text }: HeaderPart): boolean => isEmploymentType(text) && !isTitle(text) && !isOwnAccount(text)
  const first = pieces.findIndex((piece) => !isType(piece))
  const last = pieces.findLastIndex((piece) => !isType(piece))
  if (part.field || first < 0 || last - first === pieces.length - 1 || pieces.some(({ text }) => isTitle(text)))
    return part
  return joinPieces(part, pieces.slice(first, last + 1)) ?? part
}

/** The part says how one was engaged in what stands next to it. */
function isKindOf(kind: HeaderPart, next: HeaderPart, all: readonly HeaderPart[]): boolean {
  if (kind.row !== next.row || kind.field || !isEngagementKind(kind.text) || isPlace(next.text)) return false
  const isElsewhere = all.some(
    (part) => part !== kind && part !== next && !isPlace(part.text) && !isEmploymentType(part.text),
  )
  const isNamed = all.some(({ row, text }) => row !== next.row && hasEmployerCue(text))
  return isTitle(next.text) || (isElsewhere && (isNamed || !hasEmployerCue(next.text)) && !isEmploymentType(kind.text))
}

/**
 * Without the terms of employment, unless nothing else is said: "Freelance, 2010 – 2012"; and without the address beside
 * a detail of a form: "645 Ash Street⇥Hours per week: 40".
 */
function withoutEmployment(parts: readonly HeaderPart[]): readonly HeaderPart[] {
  const forms = new Set(parts.filter(({ field }) => field === 'detail').map(({ row }) => row))
  const own = parts.filter(({ field, row, text }) => field === undefined && (!forms.has(row) || isPlace(text)))
  const said = own.filter(({ text }) => !isDuration(text))
  const named = said.filter(({ text }) => !isEmploymentType(text) && !agency.test(text) && !isRemark(text))
  return named.length > 0 ? named : said
}

/** "part-time, 80 %" beside a title; "Contractor" is one, "Remote" a place. */
function isRemark(text: string): boolean {
  return isTerms(text) && !hasSureTitleWord(text) && !isPlace(text)
}

/**
 * Places are set aside. When nothing but a title is left, a place of which only the country is known is an employer
 * with its place: "Acme, Germany".
 */
function separatePlaces(parts: readonly HeaderPart[]): { places: HeaderPart[]; rest: HeaderPart[] } {
  const places = parts.length > 1 ? parts.filter(({ text }) => isPlace(text)) : []
  const rest = parts.filter((part) => !places.includes(part))
  const hasEmployer = separateTitle(rest).some(({ text }) => !isTitle(text) || isOwnAccount(text))
  const doubtful = hasEmployer
    ? undefined
    : places.find(({ text }) => text.includes(',') && !isPlace(text.split(',')[0] ?? ''))
  return doubtful ? { places: places.filter((part) => part !== doubtful), rest: [...rest, doubtful] } : { places, rest }
}

/** "Hybrid" says how the work is done; where it is done, another part may say. */
function isRemote(text: string): boolean {
  return remote.has(foldText(text))
}
