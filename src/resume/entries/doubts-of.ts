import { studentWords } from '../../data/employment-terms.ts'
import { isDuration } from '../dates/is-duration.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isPlace } from '../names/is-place.ts'
import { isTerms } from '../names/is-terms.ts'
import { isTitle } from '../names/is-title.ts'
import { isUnpaid } from '../names/is-unpaid.ts'
import { namesDegree } from '../names/names-degree.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import { fieldLabelOf } from './field-label-of.ts'
import type { Fields } from './fields.ts'
import { isTeam } from './is-team.ts'
import type { ReadEntry } from './read-entry.ts'

/** Longer titles and names have taken in what stood beside them. */
const mostTitleWords = 7
const mostNameWords = 6
/** Of the longer words of a name at most this share is in small letters. */
const mostSmall = 0.34

const isStudentJob = hasWordOf(studentWords)

/** How many signs there are that a position is read wrongly, or is none: each has been seen beside mistakes. */
export function doubtsOf({ parts, dates }: ReadEntry, fields: Fields): number {
  const { position, name } = fields
  const doubts = [
    dates?.single === true,
    position !== undefined && isDoubtfulTitle(position),
    name !== undefined && isDoubtfulName(name),
    position !== undefined && (isUnpaid(position.text) || isStudentJob(position.text)),
    parts.some((part) => isLeftOver(part, fields)),
  ]
  return doubts.filter(Boolean).length
}

/** A part of the header that the reading has no use for. */
function isLeftOver({ text, start, end, field }: HeaderPart, { position, name, location }: Fields): boolean {
  const isUsed = [position, name, location].some((used) => used && used.start < end && start < used.end)
  return !isUsed && !field && ![isPlace, isTerms, isDuration, isEmploymentType].some((is) => is(text))
}

/** No known title; or one with a firm, a degree or a clause in it. */
function isDoubtfulTitle(part: HeaderPart): boolean {
  const { text } = part
  const [, ...behind] = commaPieces(part)
  const isOpen = behind.some(
    (piece) => /^\p{Lu}/u.test(piece.text) && ![isTitle, isTeam, isTerms, isSkillName].some((is) => is(piece.text)),
  )
  return !isTitle(text) || isOpen || namesDegree(text) || hasLegalForm(text) || text.split(' ').length > mostTitleWords
}

/** A title, a team, a place, a label, words of a sentence, or more than one thing. */
function isDoubtfulName(part: HeaderPart): boolean {
  const { text } = part
  if (hasLegalForm(text)) return text.split(' ').length > mostNameWords + 2
  const words = text.match(/\p{L}{4,20}/gu) ?? []
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return (
    [hasTitleWord, isTeam, isPlace, isTerms, isSkillName].some((is) => is(text)) ||
    fieldLabelOf(`${text}: x`) !== undefined ||
    /[<>:;]|^[\p{Ll}.]/u.test(text) ||
    text.lastIndexOf('(') > text.lastIndexOf(')') ||
    (small > words.length * mostSmall && !hasEmployerCue(text)) ||
    commaPieces(part).length > 1 ||
    text.split(' ').length > mostNameWords
  )
}
