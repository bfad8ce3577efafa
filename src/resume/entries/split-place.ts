import { schoolWords } from '../../data/degree-words.ts'
import { publicWords, unitWords } from '../../data/employers.ts'
import { countries, regions } from '../../data/places.ts'
import { cutPart } from '../lines/cut-part.ts'
import { foldText } from '../lines/fold-text.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { joinPieces } from '../lines/join-pieces.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isPlace } from '../names/is-place.ts'
import { isTerms } from '../names/is-terms.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'

const hasSchool = hasWordOf(schoolWords)
const hasPublicWord = hasWordOf(publicWords)
const hasUnitWord = hasWordOf(unitWords)
const lands = new Set([...countries, ...regions])
const inBrackets = /^(.{2,80}?) ?\(([^()]{2,90})\)$/
const remark =
  /^(.{2,80}?),? ?\((?:via|through|über|par|por|tramite|acquired|formerly|previously|now|later|part of|ehemals|vormals|anciennement|on behalf of|im auftrag|(?:end )?client:?|customer:?|kunde:?|cliente:?|klant:?) [^()]{2,60}\)$/i
/** "Ministry of Ash via Birch Recruitment"; not "Learning through Landscapes" */
const agency =
  /^([^()]{2,80}?(?:\([^()]{2,40}\))?),? (?:via|über|tramite|(?<! \p{L}{0,20}ing |^\p{L}{0,20}ing )through) (?=\p{Lu}).{2,60}$/u
/** "Birch Outsourcing for Ash": whom a firm works for that lends its people. */
const lender =
  /^([^()]{2,60} (?:outsourcing|consulting|consultants|staffing|recruitment|resourcing|detachering|zeitarbeit|personal)) (?:for|für|pour|para|per|voor) (?=\p{Lu}).{2,60}$/iu
/** "Birch, Ash Ltd and others" */
const others =
  /^(.{2,120}?),? (?:u\. ?a\.|etc\.?|among others|and others|et al\.|e outros|y otros|entre otros|e altri)$/iu
/** Words after which a city belongs to the name: "Bank of London", "University of York". */
const bindsCity =
  /(?:\b(?:of|for|de|di|da|do|von|und|and|in|stad|stadt|gemeente|landkreis|provincie|flughafen|radio|hotel|fc|port|museum|greater|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|metropolitan)|&)$/i
/** Kinds of firm that stand in brackets behind a name. Folded. */
const kinds = new Set(['esn', 'ssii', 'saas', 'ngo', 'ong', 'startup', 'start-up', 'b2b', 'b2c', 'agency', 'fintech'])
const mostPlaceWords = 3

/** Takes the place off an employer: "Acme GmbH, Berlin", "Acme (Berlin)", "Acme GmbH Berlin", "Birch Systems York". */
export function splitPlace(whole: HeaderPart): [HeaderPart, HeaderPart | undefined] {
  const part = withoutRemark(whole)
  const [name, place] = byBrackets(part) ??
    byHyphen(part) ??
    byPreposition(part) ??
    byComma(part) ??
    byLegalForm(part) ??
    byCity(part) ?? [part, undefined]
  return [withoutRemark(name), place]
}

/** "Acme, Leeds (via Birch Recruitment)", "Acme (acquired by Tidegrove)": who sent the contractor is no employer. */
function withoutRemark(part: HeaderPart): HeaderPart {
  const [, name] =
    remark.exec(part.text) ?? agency.exec(part.text) ?? lender.exec(part.text) ?? others.exec(part.text) ?? []
  if (name) return cutPart(part, 0, name.length)
  const [, firm = '', terms = ''] = inBrackets.exec(part.text) ?? []
  return isTerms(terms) || isDescription(terms) || isAside(terms) ? cutPart(part, 0, firm.length) : part
}

/** "Department of Ash (Provincial Government)", "Birch (Bank of Elm)": a second name, which is neither a legal form nor a school. */
function isAside(text: string): boolean {
  return text.includes(' ') && hasEmployerCue(text) && ![hasLegalForm, hasSchool, isPlace].some((is) => is(text))
}

/** "Acme (insurance)", "Acme (40 people)", "Acme (payroll of Birch)", "Acme (agency: Ash)": what is said of a firm has small words, or a label. */
function isDescription(text: string): boolean {
  if (isPlace(text) || (hasSchool(text) && !/^\p{Ll}{4}/u.test(text))) return false
  const isSmall =
    /^(?:\p{Ll}{3,20}|\p{Ll}{1,5}-\p{Ll}{3,20}|\d{1,6}\+?(?= \p{Ll}))(?:[ ,/-]{1,2}(?:\p{Ll}{2,20}|\d{1,6}\+?)){0,5}$/u.test(
      text,
    )
  return (
    isSmall ||
    kinds.has(foldText(text)) ||
    /^(?:https?:|www\.)/i.test(text) ||
    /^\p{L}{2,20}(?: \p{L}{2,20})? ?: /u.test(text) ||
    /(?:^| )\p{Ll}{4,20}(?:[ ,]|$)/u.test(text)
  )
}

type Split = [HeaderPart, HeaderPart] | undefined

function byBrackets(part: HeaderPart): Split {
  const [, name, place] = inBrackets.exec(part.text) ?? []
  if (!name || !place || !(isPlace(place) || isTownName(place))) return undefined
  const [employer, town] = splitPlace(cutPart(part, 0, name.length))
  return [
    employer,
    town
      ? cutPart(part, town.start - part.start, part.text.length)
      : cutPart(part, part.text.length - place.length - 1, part.text.length - 1),
  ]
}

/** "Acme (Quimper)": a name in brackets is a town, though no table knows it, when it is no word of work. */
function isTownName(text: string): boolean {
  const isName = /^\p{Lu}\p{Ll}{2,20}(?:[ '-]\p{L}{2,20}){0,2}$/u.test(text)
  return isName && ![isEmploymentType, hasTitleWord, hasEmployerCue, isSkillName].some((is) => is(text))
}

/** "Birch-Memphis, TN", as job boards write it. */
function byHyphen(part: HeaderPart): Split {
  const [, name, place = ''] = /^(.{2,60}?)-(\p{Lu}[^-]{2,40}, \p{Lu}{2})$/u.exec(part.text) ?? []
  if (!name || !isPlace(place)) return undefined
  return [cutPart(part, 0, name.length), cutPart(part, name.length + 1, part.text.length)]
}

/** "Birch in San Francisco", "Ash à Lyon" */
function byPreposition(part: HeaderPart): Split {
  const [, name, place = ''] = /^(.{2,60}?),? (?:in|à|en|em|te|a) (\p{Lu}[^()]{2,40})$/u.exec(part.text) ?? []
  if (!name || !isPlace(place)) return undefined
  return [cutPart(part, 0, name.length), cutPart(part, part.text.length - place.length, part.text.length)]
}

/** Behind a comma stands the place, unless it is a legal form, names a firm itself or the unit of a public body; "Acme, payments firm, Leeds" says what it does. */
function byComma(part: HeaderPart): Split {
  const pieces = commaPieces(part)
  const tail = pieces.findIndex(
    ({ text }, index) =>
      index > 0 &&
      !(index === 1 && hasPublicWord(pieces[0]?.text ?? '') && hasUnitWord(text)) &&
      (/^\p{Ll}{4}/u.test(text) || !(hasEmployerCue(text) || hasLegalForm(`x ${text}`))),
  )
  const rest = pieces.slice(tail).filter(({ text }) => !isDescription(text) && !isEmploymentType(text))
  if (tail < 0 || rest.some(({ text }) => hasEmployerCue(text))) return undefined
  const name = joinPieces(part, pieces.slice(0, tail))
  const place = joinPieces(part, rest.length > 0 ? rest : pieces.slice(tail))
  return name && place && [name, place]
}

/** Nothing but a place follows a legal form. */
function byLegalForm(part: HeaderPart): Split {
  const words = part.text.split(' ')
  const at = words.findLastIndex((word, index) => index > 0 && hasLegalForm(`x ${word}`))
  const tail = words.slice(at + 1)
  if (at < 0 || tail.length === 0 || tail.length > mostPlaceWords || !/^\p{Lu}/u.test(tail[0] ?? '')) return undefined
  return splitBefore(part, tail.join(' ').length)
}

/**
 * A known city behind at least one other word. Of a school, of a body that is called by its city and of a branch in a land
 * the place is part of the name: "Stadtwerke Leipzig", "Asseco Poland".
 */
function byCity(part: HeaderPart): Split {
  const words = part.text.split(' ')
  for (const count of [2, 1]) {
    const city = words.slice(-count).join(' ')
    const name = words.slice(0, -count).join(' ')
    const isNamed = bindsCity.test(name) || hasSchool(name) || (!name.includes(' ') && hasEmployerCue(name))
    if (name !== '' && isPlace(city) && !lands.has(foldText(city)) && !isNamed) return splitBefore(part, city.length)
  }
  return undefined
}

function splitBefore(part: HeaderPart, tailLength: number): Split {
  const at = part.text.length - tailLength
  const name = part.text.slice(0, at).trimEnd()
  return [cutPart(part, 0, name.length), cutPart(part, at, part.text.length)]
}
