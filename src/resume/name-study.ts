import { degreeWords, leavingPapers } from '../data/degree-words.ts'
import { regions } from '../data/places.ts'
import type { EducationEntry } from '../types.ts'
import { foldText } from './fold-text.ts'
import { hasEmployerCue } from './has-employer-cue.ts'
import { hasLegalForm } from './has-legal-form.ts'
import { hasSchool as holdsSchool, isKindOfSchool } from './has-school.ts'
import { hasWordOf } from './has-word-of.ts'
import type { HeaderPart } from './header-part.ts'
import { isCampusSchool } from './is-campus-school.ts'
import { isGrade } from './is-grade.ts'
import { isPlace } from './is-place.ts'
import { withoutSchoolDegree } from './without-school-degree.ts'
import { withoutState } from './without-state.ts'

const regionNames = new Set(regions)
const between = /,\s{1,3}|:\s{1,3}|\s(?:at|from|an der|bei|à l'|à la|en la|presso|pela|pelo|aan de)\s/
/** Words before a date that went with it. */
const smallWords = new Set(['in', 'im', 'en', 'em', 'nel', 'von', 'de', 'since', 'with'])
const hasDegree = hasWordOf(degreeWords)
const isLeavingPaper = hasWordOf(leavingPapers)
/** What stands in brackets behind a degree says who grants it: "Fachinformatiker (IHK)". */
const hasSchool = (text: string) =>
  holdsSchool(withoutSchoolDegree(hasDegree(text) ? text.replace(/\([^()]{1,60}\)/g, '') : text))

/** Tells the school from the study. What a label names is settled. */
export function nameStudy(parts: readonly HeaderPart[]): Pick<EducationEntry, 'institution' | 'studyType'> {
  const labelled = (wanted: HeaderPart['field']) => parts.find(({ field }) => field === wanted)?.text
  const institution = labelled('name')
  const studyType = labelled('position')
  const told = assign(
    parts
      .filter(({ field }) => field === undefined)
      .map((part) => ({ ...part, text: trimStudy(withoutState(part.text)) })),
  )
  return {
    ...told,
    ...(studyType && (institution || !told.studyType) && { studyType }),
    ...(institution && { institution: withoutTown(institution) }),
  }
}

/** The part with a school is the institution, the one with a degree the study; on one line a comma parts them. */
/** "… Institute of Technology in" before the year that was taken out, "(diploma obtained)" behind a school. */
function trimStudy(text: string): string {
  const bracket = text.lastIndexOf(' (')
  const isRemark = bracket > 0 && text.endsWith(')') && /^(?:\p{Ll}|First|Second)/u.test(text.slice(bracket + 2))
  const words = (isRemark ? text.slice(0, bracket) : text).split(' ')
  if (smallWords.has(words.at(-1) ?? '')) words.pop()
  const study = words.join(' ').replace(/,$/, '')
  return /\p{Ll}{3}\.$/u.test(study) ? study.slice(0, -1) : study
}

function assign(parts: readonly HeaderPart[]): Pick<EducationEntry, 'institution' | 'studyType'> {
  const pieces = parts.length > 1 ? parts.flatMap(({ text }) => piecesOf(text)) : splitLine(parts[0]?.text ?? '')
  const institution = schoolOf(pieces, parts.length > 1)
  const studyType =
    pieces.find((piece) => piece !== institution && hasDegree(piece)) ?? pieces.find((piece) => piece !== institution)
  return { ...(institution && { institution }), ...(studyType && { studyType }) }
}

/**
 * By its own words, else by those that firms carry; beside a degree on a line or in a cell of its own by nothing at all.
 * Of three pieces of a line that start with a degree the last is where it was earned; of two it may be the subject.
 */
function schoolOf(pieces: readonly string[], apart: boolean): string | undefined {
  const others = pieces.filter((piece) => !hasDegree(piece))
  const [first = ''] = pieces
  return (
    others.find((piece) => hasSchool(piece) && !isKindOfSchool(piece)) ??
    others.find(hasSchool) ??
    (pieces.some((piece) => withoutSchoolDegree(piece) !== piece) ? others[0] : undefined) ??
    others.findLast(hasEmployerCue) ??
    (apart && others.length < pieces.length ? others[0] : undefined) ??
    pieces.find(hasSchool) ??
    (apart || !hasDegree(first) || hasSubject(first) || isLeavingPaper(first)
      ? others[0]
      : others.findLast((piece) => pieces.indexOf(piece) > 1))
  )
}

/** A part of several that names both on its own is parted, too. */
function piecesOf(text: string): string[] {
  const isBoth = hasSchool(text) && (hasDegree(text) || !hasSchool(text.split(',')[0] ?? ''))
  return isBoth ? splitLine(text) : [withoutTown(text)]
}

/** "Ausbildung zum Tischler", "MSc in Physics": what was studied is said, so what follows is where. */
function hasSubject(degree: string): boolean {
  return /\s(?:in|zum|zur|als|en|em|for|tot)\s/.test(degree)
}

/** At commas, colons and small words; "University of Texas at Austin" stays whole. */
function splitAtSigns(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(new RegExp(between, 'g'))) {
    if (isInBrackets(text, match.index)) continue
    if (match[0].trim() === 'at' && isCampusSchool(text.slice(from, match.index))) continue
    pieces.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim())
}

/** "3 A-levels (Maths, Music)": a bracket is open. */
function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.includes(')', at)
}

/** "BSc, Computer Science, University of X", "B.Tech from X Institute", "X College, MSc Physics". */
function splitLine(text: string): string[] {
  const pieces = joinSchool(splitAtSigns(text)).filter((piece) => !isPlace(piece) && !isGrade(piece))
  const institution = schoolOf(pieces, false)
  if (!institution) return pieces
  const study = pieces.filter((piece) => piece !== institution).join(', ')
  return study === '' ? [institution] : [institution, study]
}

/** "University of California, Berkeley": behind a school "of" a region the town is its campus; others only lie there. */
function joinSchool(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece, at) => {
    const campus = pieces[at + 1]
    if (isCampus(pieces[at - 1], piece)) return []
    return [campus && isCampus(piece, campus) ? `${piece}, ${campus}` : piece]
  })
}

function isCampus(school: string | undefined, town: string): boolean {
  const region = school?.split(' of ').at(-1)
  return region !== undefined && region !== school && regionNames.has(foldText(region)) && isPlace(town)
}

/** "Kaveri Institute of Engineering, Trichy": a short tail that names neither a school nor a degree. */
function withoutTown(text: string): string {
  const [school = '', ...tail] = text.split(/,\s{1,3}/)
  const isTail = tail.length > 0 && tail.every((piece) => isTown(piece)) && (hasSchool(school) || hasLegalForm(school))
  return isTail && !isCampus(school, tail[0] ?? '') ? school : text
}

function isTown(text: string): boolean {
  return (
    isPlace(text) ||
    (/^\p{Lu}/u.test(text) &&
      text.split(' ').length < 3 &&
      !hasSchool(text) &&
      !hasDegree(text) &&
      !hasEmployerCue(text))
  )
}
