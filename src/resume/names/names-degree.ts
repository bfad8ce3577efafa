import { degreeWords, schoolWords, sureDegreeWords } from '../../data/degree-words.ts'
import { hasWordOf } from '../lines/has-word-of.ts'

const hasDegree = hasWordOf(degreeWords)
const hasSureDegree = hasWordOf(sureDegreeWords)
const hasSchool = hasWordOf(schoolWords)
const parting = /,\s|\s[–—|-]\s|[\t(]/

/** A text of an education section names a degree; "Instituto Superior Técnico" and "École d’ingénieurs" are schools. */
export function namesDegree(text: string): boolean {
  return hasDegree(text) && text.split(parting).some((piece) => hasDegree(piece) && !isSchool(piece))
}

function isSchool(piece: string): boolean {
  const opening = piece.trim().split(' ', 1)[0] ?? ''
  return hasSchool(opening) && !hasDegree(opening) && !hasSureDegree(piece)
}
