import type { EntryField } from '../../data/field-labels.ts'
import type { FoundDates } from '../dates/find-dates.ts'
import { readHeaderDates } from '../dates/read-header-dates.ts'
import { cutPart } from '../lines/cut-part.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { joinPieces } from '../lines/join-pieces.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isCampusSchool } from '../names/is-campus-school.ts'
import { isPlace } from '../names/is-place.ts'
import { isSameEmployer } from '../names/is-same-employer.ts'
import { isTerms } from '../names/is-terms.ts'
import { isTitle } from '../names/is-title.ts'
import { trimPart } from '../names/trim-part.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { findOpening } from './find-opening.ts'
import { isEngagementKind } from './is-engagement-kind.ts'
import { isTeam } from './is-team.ts'

/** Separators between the parts of a header. A comma is none: places and titles have commas of their own. */
const separator =
  /,?\s(?:en (?:mission|prestation)|détachée?|seconded|placed|on assignment|im Einsatz|eingesetzt|gedetacheerd|in missione) (?:chez|pour|à|to|at|with|bei|bij|presso) |,\s(?=(?:end |final )?(?:client|customer|kunde|endkunde|cliente|klant|opdrachtgever)\s?:)|\t|\s[|•·–—―@*/]\s|\s-{1,2}\s|[|•·―]|\s@|\s\/\/\s|;\s|(?<=\p{Ll}{3}|\))(?<!\b(?:Admin|Assoc|Asst|Bros|Coll|Corp|Dept|Engr|Exec|Govt|Inst|Intl|Matric|Prof|Tech|Univ))\.\s(?=\p{Lu})|\s(?:at|bei|beim|bij|chez|hos|presso)(?:\s(?:the|der|dem|den|de|het|il|lo|la))?\s(?=\p{Lu}|\p{N}|\p{Ll}[\p{L}\d.-]{2,20}(?:\s?$|\s?[,(]))/gu

/** "Acme Consulting, en mission chez Birch": what follows is no employer but whom one worked for. */
const assignment = /\p{L}{5}.{0,20}\s$/u

/** "2.1 Birch Aviation Ltd", "1. Birch Aviation Ltd", the number of a row in a table; "Before: Lifeguard, Birch Pools" */
const leader =
  /^(?:\d{1,2}\.(?:\d{1,2}\.?)? |\d{1,2}\t|(?:Before(?: that)?|Earlier|Previously|Prior|Davor|Zuvor|Avant|Auparavant|Antes|Prima|Daarvoor|Eerder): )(?=\p{Lu})/u

/** "Engineer, promoted to Senior Engineer in", where a date was. */
const dangling = /(?<=\p{L}) (?:in|im|en|em|nel) $/u

/** Where a neighbour of a slash ends. */
const edge = /\t|\s[|•·–—@/]\s|\sat\s|,\s/

/** The parts of a header line, and its dates. */
export function splitHeaderLine(
  line: { readonly text: string; readonly start: number },
  row: number,
): { parts: HeaderPart[]; dates: FoundDates[] } {
  const { dates, remarks } = readHeaderDates(line.text)
  const parts: HeaderPart[] = []
  const label = fieldLabelOf(line.text)
  let from = label?.from ?? leader.exec(line.text)?.[0].length ?? 0
  const cuts = [...dates, ...remarks, ...findOpening(line.text)].toSorted((a, b) => a.start - b.start)
  for (const { start, end } of [...cuts, { start: line.text.length, end: line.text.length }]) {
    const text = line.text.slice(from, start).replace(dangling, '')
    if (start > from && !isAside(text)) parts.push(...splitAt(text, line.start + from, row))
    from = Math.max(from, end)
  }
  return {
    parts: parts
      .flatMap(splitTeam)
      .map((part, at) => withField(part, label?.field === 'position' && at > 0 ? undefined : label?.field))
      .filter(({ text }) => !isBareLabel(text) && !/^(?:and|und|et|y|e|en)$/.test(text)),
    dates: dates.map((found) => ({ ...found, start: line.start + found.start, end: line.start + found.end })),
  }
}

/** "2016 – 2018 (company closed)": some small words in brackets beside the dates name nobody. */
function isAside(text: string): boolean {
  return /^\s?\((?:\p{Ll}[\p{L}\d'’-]{0,20}[,;]? ){1,8}\p{Ll}[\p{L}'’-]{0,20}\)\s?$/u.test(text) && !hasTitleWord(text)
}

/** Several labelled fields on one line: "Client: Acme | Role: Developer". */
function withField(part: HeaderPart, outer: EntryField | undefined): HeaderPart {
  const label = fieldLabelOf(part.text)
  if (label) return { ...cutPart(part, label.from, part.text.length), field: label.field }
  return outer && !part.field ? { ...part, field: outer } : part
}

/** "Engineer – Backend Platform, Acme": the team behind a title ends at a comma; not "Engineer – Core Systems, Leeds". */
function splitTeam(part: HeaderPart, at: number, all: readonly HeaderPart[]): HeaderPart[] {
  const [team, ...rest] = commaPieces(part)
  const firm = joinPieces(part, rest)
  const isBehind = isTitle(all[at - 1]?.text ?? '') && team && isTeam(team.text) && !hasEmployerCue(team.text)
  return isBehind && firm && !isPlace(firm.text) ? [team, firm] : [part]
}

/** The label of dates that were taken out: "Duration:". */
function isBareLabel(text: string): boolean {
  return fieldLabelOf(`${text}: x`)?.field === 'dates'
}

/** "University of Texas at Austin". */
function isCampus(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  return sign.trim() === 'at' && isCampusSchool(text.slice(0, index))
}

/** A longer text behind a colon is a sentence. */
const mostTitleWords = 6

/** Letters of a skill in a title. */
const longestSkill = 40

/** "Java / DevOps Contractor". */
function isSkillPair(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  return (
    sign.trim() === '/' &&
    isSkillName(
      text
        .slice(Math.max(0, index - longestSkill), index)
        .split(/[\s,(]/)
        .at(-1) ?? '',
    )
  )
}

/** "setter (nights)" behind "Programmer /": a second title in small letters, known or not. */
const smallTitle = /^\p{Ll}[\p{L}-]{2,20}(?: \p{Ll}[\p{L}-]{1,20})?(?: \([^()]{2,40}\))?$/u

/** "Engineer, Tuenti / Telefónica": one employer, two names, beside a title; not a team, nor a place. */
function isNamePair(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  if (sign.trim() !== '/' || text.split(' / ').length > 2) return false
  const [left = '', right = ''] = [
    text.slice(0, index).split(edge).at(-1),
    text.slice(index + sign.length).split(edge)[0],
  ]
  const isTitled =
    hasSureTitleWord(text.slice(0, index - left.length)) ||
    hasSureTitleWord(text.slice(index + sign.length + right.length))
  return isTitled && [left, right].every((side) => ![hasTitleWord, isPlace, isTeam, isTerms].some((is) => is(side)))
}

/** "Left school at sixteen": a name in small letters stands behind a title, "Trainee at igus". */
function isSmallWord(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  return (
    /\p{L}\s$/u.test(sign) &&
    /^\p{Ll}/u.test(text.slice(index + sign.length)) &&
    !hasSureTitleWord(text.slice(0, index))
  )
}

/** Within brackets that are closed: "Birch Inc. (contracts at Ash and Elm)". */
function isInBrackets(text: string, { index }: RegExpExecArray): boolean {
  return text.lastIndexOf('(', index) > text.lastIndexOf(')', index) && text.includes(')', index)
}

/** "Senior Engineer / Team Lead": one position, two titles. */
function isTitlePair(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  if (sign.trim() !== '/') return false
  const sides = [text.slice(0, index).split(edge).at(-1), text.slice(index + sign.length).split(edge)[0]]
  const [first = '', second = ''] = sides
  if (hasSureTitleWord(first) && !hasLegalForm(first) && smallTitle.test(second)) return true
  return (
    sides.every((side = '') => hasTitleWord(side) && !hasLegalForm(side)) &&
    sides.some((side = '') => hasSureTitleWord(side))
  )
}

/** The colon of "Part-time: Shop assistant" and "Birch, Leeds: Shop assistant". */
function colonBefore(text: string): RegExpExecArray[] {
  const colon = /(?<=[\p{L})])\s?:\s/u.exec(text)
  if (!colon || edge.test(text.slice(0, colon.index).replace(/, /g, ' ')) || fieldLabelOf(text)) return []
  const [before, after = ''] = [text.slice(0, colon.index), text.slice(colon.index + colon[0].length).split(edge)[0]]
  const isFirst = hasSureTitleWord(after) && !hasTitleWord(before) && after.split(' ').length <= mostTitleWords
  return isFirst || isEngagementKind(before) ? [colon] : []
}

/** "Dozent an der VHS Bamberg", "Werkstudent am Institut für Physik": behind a title; not "Koch, Frankfurt am Main". */
const atInstitution =
  /\s(?:an (?:der|dem)|am|aan (?:de|het)|à la|au)\s(?=\p{Lu}(?!tandort|ite\b|ampus|egion))|\s(?:à l['’]|all['’])(?=\p{L})/gu

function institutionBefore(text: string): RegExpExecArray[] {
  return [...text.matchAll(atInstitution)].filter(({ index }) => {
    const title = text.slice(0, index).split(edge).at(-1) ?? ''
    return hasSureTitleWord(title) && isTitle(title) && !isPlace(title.split(' ').at(-1) ?? '')
  })
}

const preposition =
  /\s(?:at|with|for|bei|beim|bij|chez|dans|en|na|no|presso)(?:\s(?:la|el|o|der|dem|den|de|het|lo))?\s(?=\p{Ll})/gu

/** The "at" of "Developer at the same company"; "Entwickler ebd." has none. */
function sameEmployerBefore(text: string): RegExpExecArray[] {
  const bare = / (?=(?:ebd\.?|ebenda)[\s,;(]{0,3}$)/u.exec(text)
  return [...(bare ? [bare] : []), ...text.matchAll(preposition)].filter(({ 0: sign, index }) =>
    isSameEmployer(text.slice(index + sign.length).replace(/[\s,;(]{1,3}$/, '')),
  )
}

function splitAt(text: string, offset: number, row: number): HeaderPart[] {
  const parts: HeaderPart[] = []
  let from = 0
  const ends = [
    ...colonBefore(text),
    ...sameEmployerBefore(text),
    ...institutionBefore(text),
    ...text.matchAll(separator),
  ]
    .filter(
      (match) =>
        ![isCampus, isSkillPair, isTitlePair, isNamePair, isInBrackets, isSmallWord].some((is) => is(text, match)),
    )
    .toSorted((a, b) => a.index - b.index)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isAssigned: assignment.test(match[0]),
    }))
  let isClient = false
  for (const { start, end, isAssigned } of [...ends, { start: text.length, end: text.length, isAssigned: false }]) {
    const part = trimPart(text.slice(from, start), offset + from, row)
    if (part) parts.push(isClient ? { ...part, field: 'client' } : part)
    from = end
    isClient = isAssigned
  }
  return parts
}
