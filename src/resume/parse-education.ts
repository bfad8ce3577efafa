import { degreeWords, schoolWords } from '../data/degree-words.ts'
import { regions } from '../data/places.ts'
import type { EducationEntry } from '../types.ts'
import { foldText } from './fold-text.ts'
import { hasEmployerCue } from './has-employer-cue.ts'
import { hasWordOf } from './has-word-of.ts'
import type { HeaderPart } from './header-part.ts'
import { isPlace } from './is-place.ts'
import type { Paragraph } from './paragraph.ts'
import { type EntryDraft, splitEntries } from './split-entries.ts'
import { splitHeaderLine } from './split-header-line.ts'
import type { TextLine } from './text-line.ts'
import { toParagraphs } from './to-paragraphs.ts'

const regionNames = new Set(regions)
const between = /,\s{1,3}|:\s{1,3}|\s(?:at|from|an der|bei|à l'|à la|en la|presso|pela|pelo|aan de)\s/
const hasDegree = hasWordOf(degreeWords)
const hasSchool = hasWordOf(schoolWords)

/** The schools and studies of an education section. */
export function parseEducation(lines: readonly TextLine[]): EducationEntry[] {
  const paragraphs = toParagraphs(lines).filter(({ text }) => !isTableHead(text))
  const drafts = splitEntries(paragraphs)
  return (drafts.length > 0 ? drafts : splitByDegree(paragraphs)).map(toEntry)
}

/** "Degree⇥Institution⇥Year": the head of a table names nothing. */
function isTableHead(text: string): boolean {
  const cells = text.split('\t')
  return (
    cells.length > 2 &&
    !/\d/.test(text) &&
    cells.every((cell) => cell.split(' ').length < 4) &&
    hasDegree(cells[0] ?? '')
  )
}

/** Undated: each line with a degree, or the first with a school, starts an entry. */
function splitByDegree(paragraphs: readonly Paragraph[]): EntryDraft[] {
  const starts = paragraphs.flatMap(({ text }, index) => (hasDegree(text) ? [index] : []))
  const first = starts[0]
  if (first === undefined) return paragraphs[0] ? [{ header: paragraphs, body: [] }] : []
  return starts.map((start, index) => {
    const from = index === 0 ? 0 : start
    return { header: paragraphs.slice(from, starts[index + 1] ?? paragraphs.length), body: [] }
  })
}

function toEntry({ header, body }: EntryDraft): EducationEntry {
  const rows = header.map(splitHeaderLine)
  const dates = rows.flatMap((row) => row.dates)
  const found = dates.find(({ single }) => !single) ?? dates[0]
  const parts = rows.flatMap((row) => row.parts).filter(({ text }) => !isPlace(text))
  const all = [...header, ...body]
  return {
    start: (all[0] as Paragraph).start,
    end: (all.at(-1) as Paragraph).end,
    ...assign(parts),
    ...(found?.startDate && !found.single && { startDate: found.startDate }),
    ...(found?.endDate && { endDate: found.endDate }),
    ...(found && { dateText: { start: found.start, end: found.end } }),
  }
}

/** The part with a school is the institution, the one with a degree the study; on one line a comma parts them. */
function assign(parts: readonly HeaderPart[]): Pick<EducationEntry, 'institution' | 'studyType'> {
  const pieces = parts.length > 1 ? parts.map(({ text }) => withoutTown(text)) : splitLine(parts[0]?.text ?? '')
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
    others.find(hasSchool) ??
    others.findLast(hasEmployerCue) ??
    (apart && others.length < pieces.length ? others[0] : undefined) ??
    pieces.find(hasSchool) ??
    (apart || !hasDegree(first) ? others[0] : others.findLast((piece) => pieces.indexOf(piece) > 1))
  )
}

/** "BSc, Computer Science, University of X", "B.Tech from X Institute", "X College, MSc Physics". */
function splitLine(text: string): string[] {
  const pieces = joinSchool(text.split(between).map((piece) => piece.trim())).filter((piece) => !isPlace(piece))
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
  const region = /\bof ([^,]{3,30})$/.exec(school ?? '')?.[1]
  return region !== undefined && regionNames.has(foldText(region)) && isPlace(town)
}

/** "Kaveri Institute of Engineering, Trichy": a short tail that names neither a school nor a degree. */
function withoutTown(text: string): string {
  const [school = '', ...tail] = text.split(/,\s{1,3}/)
  const isTail = tail.length > 0 && tail.every((piece) => isTown(piece)) && hasSchool(school)
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
