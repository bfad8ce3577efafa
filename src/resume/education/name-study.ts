import { regions } from '../../data/places.ts'
import type { EducationEntry } from '../../types.ts'
import { foldText } from '../lines/fold-text.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSchool as holdsSchool, isKindOfSchool } from '../names/has-school.ts'
import { isCampusSchool } from '../names/is-campus-school.ts'
import { isGrade } from '../names/is-grade.ts'
import { isPlace } from '../names/is-place.ts'
import { namesDegree } from '../names/names-degree.ts'
import { withoutState } from '../names/without-state.ts'
import { isBareSchool, isSubject } from './is-bare-school.ts'
import { isCourse } from './is-course.ts'
import { isDepartment } from './is-department.ts'
import { withoutSchoolDegree } from './without-school-degree.ts'

const regionNames = new Set(regions)
const between = /,\s{1,3}|:\s{1,3}|\s(?:at|from|an der|bei|à l'|à la|en la|presso|pela|pelo|aan de)\s/
/** "Máster en Computación en la Nube": these stand before subjects, too. */
const subjectLike = /^\s(?:à l'|à la|en la)\s?$/
/** "Hochschule an der Leine", not "Informatik an der Hochschule Leine" */
const behindSchool = /^\s(?:an der|à l'|à la|en la|aan de)\s?$/
/** "presso l'Università di X" */
const article = /^(?:(?:presso|bei der|an der|at|from) (?:the )?)?(?:(?:l|dell|all|nell)['’])?(?=\p{Lu})/u
/** How long a course took: ", 400 horas", " (12 weeks)" */
const length =
  /(?:, | \()\d{1,4} ?(?:hours|hrs|h|weeks|months|Stunden|Std\.|Wochen|Monate|heures|semaines|mois|horas|semanas|meses|ore|settimane|mesi|uur|weken|maanden)\)?$/
/** "Graduated from the University of X" */
const opening = /^(?:graduated|degree|graduation) (?:from|at) (?:the )?/i
/** Words before a date that went with it. */
const smallWords = new Set(['in', 'im', 'en', 'em', 'nel', 'von', 'de', 'since', 'with'])
/** What stands in brackets behind a degree says who grants it: "Fachinformatiker (IHK)". */
const hasSchool = (text: string) =>
  holdsSchool(withoutSchoolDegree(namesDegree(text) ? text.replace(/\([^()]{1,60}\)/g, '') : text))

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

/** "… Institute of Technology in" before the year that was taken out, "(diploma obtained)" behind a school. */
function trimStudy(whole: string): string {
  const text = whole.replace(length, '').replace(opening, '')
  const bracket = text.lastIndexOf(' (')
  const inside = text.slice(bracket + 2, -1)
  const isRemark = bracket > 0 && text.endsWith(')') && (/^(?:\p{Ll}|First|Second)/u.test(inside) || isGrade(inside))
  const words = (isRemark ? text.slice(0, bracket) : text).split(' ')
  if (smallWords.has(words.at(-1) ?? '')) words.pop()
  const study = words.join(' ').replace(/,$/, '')
  return /\p{Ll}{3}\.$/u.test(study) ? study.slice(0, -1) : study
}

/** The part with a school is the institution, the one with a degree the study; on one line a comma parts them. */
function assign(parts: readonly HeaderPart[]): Pick<EducationEntry, 'institution' | 'studyType'> {
  const pieces = parts.length > 1 ? parts.flatMap(({ text }) => piecesOf(text)) : splitLine(parts[0]?.text ?? '')
  const institution = schoolOf(pieces, parts.length > 1)
  const studyType =
    pieces.find((piece) => piece !== institution && namesDegree(piece)) ?? pieces.find((piece) => piece !== institution)
  const name = institution ?? schoolInBrackets(studyType)
  return { ...(name && { institution: name }), ...(studyType && { studyType }) }
}

/** "BSc Physics (University of Leeds)"; one word says who grants it: "Fachinformatiker (IHK)". */
function schoolInBrackets(study = ''): string | undefined {
  const [, name = ''] = /\(([^()]{3,80})\)/.exec(study) ?? []
  return name.includes(' ') && holdsSchool(name) && !namesDegree(name) ? name : undefined
}

/** By its own words, else by those that firms carry; beside a degree by nothing but that it is no subject. */
function schoolOf(pieces: readonly string[], apart: boolean): string | undefined {
  const isStudy = (piece: string) => namesDegree(piece) || (isCourse(piece) && !hasSchool(piece))
  const others = pieces.filter((piece) => !isStudy(piece))
  const isBesideDegree = others.length < pieces.length
  return (
    others.find((piece) => hasSchool(piece) && !isKindOfSchool(piece) && !isDepartment(piece)) ??
    others.find((piece) => hasSchool(piece) && !isKindOfSchool(piece)) ??
    others.find(hasSchool) ??
    (pieces.some((piece) => withoutSchoolDegree(piece) !== piece) ? others[0] : undefined) ??
    others.findLast((piece) => hasEmployerCue(piece) && !isSubject(piece)) ??
    (isBesideDegree ? bareSchoolOf(pieces, apart) : undefined) ??
    (isBesideDegree && apart ? others.find((piece) => !isSubject(piece)) : undefined) ??
    pieces.find(hasSchool) ??
    (apart || !isBesideDegree ? others[0] : undefined)
  )
}

/** On a line a degree that names no subject has it behind: "Apprenticeship, Stonemason, Wyvern". */
function bareSchoolOf(pieces: readonly string[], apart: boolean): string | undefined {
  const isName = (piece: string) => !namesDegree(piece) && !isCourse(piece) && isBareSchool(piece)
  const names = pieces.filter(
    pieces.some(namesDegree) ? isName : (piece) => isName(piece) && /^\p{Lu}\S* \S/u.test(piece),
  )
  const isTold = apart || pieces.some((piece) => namesDegree(piece) && hasSubject(piece))
  return isTold
    ? names[0]
    : (names.find((name) => /^\p{Lu}{3,7}(?!\p{L})/u.test(name)) ?? names.at(names.length > 1 ? 1 : 0))
}

/** "Ausbildung zum Tischler", "MSc in Physics", "BSc Economics": what was studied is said. */
function hasSubject(degree: string): boolean {
  return /\s(?:in|zum|zur|als|en|em|for|tot)\s/.test(degree) || /^MBA\b/.test(degree) || isSubject(degree)
}

/** A part of several that names both on its own is parted, too. */
function piecesOf(text: string): string[] {
  const isBoth = hasSchool(text)
    ? namesDegree(text) || !hasSchool(text.split(',')[0] ?? '')
    : namesDegree(text) && splitAtSigns(text).some((piece) => !namesDegree(piece) && isBareSchool(piece))
  return isBoth ? splitLine(text) : [withoutTown(text)]
}

/** At commas, colons and small words; "University of Texas at Austin" stays whole. */
function splitAtSigns(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(new RegExp(between, 'g'))) {
    if (isInBrackets(text, match.index)) continue
    if (match[0].trim() === 'at' && isCampusSchool(text.slice(from, match.index))) continue
    if (behindSchool.test(match[0]) && hasSchool(text.slice(0, match.index).split(/[\s,]/).at(-1) ?? '')) continue
    if (subjectLike.test(match[0]) && !hasSchool(text.slice(match.index))) continue
    pieces.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim().replace(article, ''))
}

/** "3 A-levels (Maths, Music)": a bracket is open. */
function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.includes(')', at)
}

/** "BSc, Computer Science, University of X", "B.Tech from X Institute", "X College, MSc Physics". */
function splitLine(text: string): string[] {
  const pieces = joinSchool(splitAtSigns(text))
    .filter(
      (piece, at, all) => !isPlace(at > 0 ? `${all[at - 1]}, ${piece}` : piece) && !isPlace(piece) && !isGrade(piece),
    )
    .flatMap(splitBehind)
  const institution = schoolOf(pieces, false)
  if (!institution) return pieces
  const study = pieces.filter((piece) => piece !== institution).join(', ')
  return study === '' ? [institution] : [institution, study]
}

/** "BSc Computer Science UCL", "BACHELOR OF SCIENCE University of X": a name in other letters behind the subject. */
function splitBehind(piece: string): string[] {
  const [, loud = '', school = ''] = /^(\p{Lu}[\p{Lu}’'. -]{8,80}) (\p{Lu}\p{Ll}.{3,80})$/u.exec(piece) ?? []
  if (namesDegree(loud) && !hasSchool(loud) && hasSchool(school)) return [loud, school]
  const [, study = '', name = ''] = /^(.{3,80}) (\p{Lu}{3,7})$/u.exec(piece) ?? []
  return namesDegree(study) && isSubject(study) && isBareSchool(name) ? [study, name] : [piece]
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
  const isNamed = hasSchool(school) || hasLegalForm(school)
  const isTail = tail.length > 0 && (tail.every(isPlace) || (isNamed && tail.every(isTown)))
  return isTail && !isCampus(school, tail[0] ?? '') ? school : text
}

function isTown(text: string): boolean {
  return (
    isPlace(text) ||
    (/^\p{Lu}/u.test(text) &&
      text.split(' ').length < 3 &&
      !hasSchool(text) &&
      !namesDegree(text) &&
      !hasEmployerCue(text))
  )
}
