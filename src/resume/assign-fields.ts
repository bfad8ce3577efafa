import { hasEmployerCue } from './has-employer-cue.ts'
import { hasLegalForm } from './has-legal-form.ts'
import { isEmploymentType } from './is-employment-type.ts'
import { isPlace } from './is-place.ts'
import { type HeaderPart, trimPart } from './split-header-line.ts'
import { titleScore } from './title-score.ts'

/** What a header says, each as the part it stands in. */
export interface Fields {
  readonly position?: HeaderPart
  readonly name?: HeaderPart
  readonly location?: HeaderPart
  /** The words themselves told title from employer, not their order. */
  readonly sure: boolean
}

export type Order = 'title-first' | 'employer-first'

/** From this score on a phrase is a title by its words. */
const titleByWords = 0.3

/** Tells position, employer and place apart: by their words, and where these are silent by the order of the others. */
export function assignFields(parts: readonly HeaderPart[], order: Order): Fields {
  const named = parts.filter(({ text }) => !isEmploymentType(text))
  const place = named.length > 1 ? named.findLast(({ text }) => isPlace(text)) : undefined
  const rest = named.filter((part) => part !== place && !(named.length > 1 && isPlace(part.text)))
  const pieces = separateTitle(rest)
  const position = bestTitle(pieces)
  const others = pieces.filter((part) => part !== position)
  if (position) {
    const employer = others.find(({ text }) => hasEmployerCue(text)) ?? nearest(others, position)
    return withPlace({ position, sure: true }, employer, place)
  }
  const [first, second] = others
  if (!second)
    return withPlace(
      {
        sure: first !== undefined && hasEmployerCue(first.text),
        ...(first && !hasEmployerCue(first.text) && { position: first }),
      },
      first && hasEmployerCue(first.text) ? first : undefined,
      place,
    )
  const employer = others.find(({ text }) => hasEmployerCue(text)) ?? (order === 'title-first' ? second : first)
  const title = others.find((part) => part !== employer)
  return withPlace({ sure: false, ...(title && { position: title }) }, employer, place)
}

function bestTitle(parts: readonly HeaderPart[]): HeaderPart | undefined {
  const scored = parts.map((part) => ({ part, score: titleScore(part.text) }))
  const best = Math.max(titleByWords, ...scored.map(({ score }) => score))
  return scored.find(({ score }) => score === best && score > titleByWords)?.part
}

/** The part beside the title: on its row, else on the next, else the first. */
function nearest(parts: readonly HeaderPart[], title: HeaderPart): HeaderPart | undefined {
  return parts.find(({ row }) => row === title.row) ?? parts.find(({ row }) => row === title.row + 1) ?? parts[0]
}

/** Parts a title from an employer on the other side of a comma, where there is no other employer. */
function separateTitle(parts: readonly HeaderPart[]): HeaderPart[] {
  return parts.flatMap((part) => {
    const alone = parts.every((other) => other === part || titleScore(other.text) > titleByWords)
    const pieces = commaPieces(part)
    const titles = pieces.map(({ text }) => titleScore(text) > titleByWords)
    if (pieces.length < 2 || !titles.includes(true)) return [part]
    if (!alone && !pieces.some(({ text }) => hasEmployerCue(text) && titleScore(text) <= titleByWords)) return [part]
    const firstTitle = titles.indexOf(true)
    const lastTitle = titles.lastIndexOf(true)
    if (firstTitle === 0 && lastTitle === pieces.length - 1) return [part]
    const [from, to] = firstTitle === 0 ? [0, lastTitle + 1] : [firstTitle, pieces.length]
    return [joined(pieces.slice(0, from)), joined(pieces.slice(from, to)), joined(pieces.slice(to))].flatMap(
      (piece) => piece ?? [],
    )
  })
}

function withPlace(fields: Fields, employer: HeaderPart | undefined, place: HeaderPart | undefined): Fields {
  if (!employer) return { ...fields, ...(place && { location: place }) }
  const [name, tail] = splitPlace(employer)
  const location = place ?? tail
  return { ...fields, name, ...(location && { location }) }
}

/** "Acme GmbH, Berlin", "Acme (Berlin)", "Acme GmbH Berlin": the employer, and the place behind it. */
function splitPlace(part: HeaderPart): [HeaderPart, HeaderPart | undefined] {
  const bracket = /^(.{2,80}?) ?\(([^()]{2,40})\)$/.exec(part.text)
  if (bracket && isPlace(bracket[2] ?? ''))
    return [cut(part, 0, (bracket[1] ?? '').length), cut(part, part.text.lastIndexOf('(') + 1, part.text.length - 1)]
  const pieces = commaPieces(part)
  const head = pieces[0]
  if (head && pieces.length > 1) {
    const tail = pieces.findIndex((piece, index) => index > 0 && !hasEmployerCue(piece.text) && !isForm(piece.text))
    if (tail > 0 && pieces.slice(tail).every(({ text }) => !hasEmployerCue(text))) {
      return [joined(pieces.slice(0, tail)) ?? head, joined(pieces.slice(tail))]
    }
  }
  const words = part.text.split(' ')
  const formAt = words.findLastIndex(
    (_, index) =>
      index > 0 &&
      hasLegalForm(
        words
          .slice(0, index + 1)
          .slice(-2)
          .join(' '),
      ),
  )
  if (formAt > 0 && formAt < words.length - 1) {
    const at = words.slice(0, formAt + 1).join(' ').length
    const tail = cut(part, at + 1, part.text.length)
    if (tail && /^\p{Lu}/u.test(tail.text) && tail.text.split(' ').length < 4) return [cut(part, 0, at), tail]
  }
  return [part, undefined]
}

function isForm(text: string): boolean {
  return hasLegalForm(`x ${text}`)
}

function commaPieces(part: HeaderPart): HeaderPart[] {
  const pieces: HeaderPart[] = []
  let at = 0
  for (const piece of part.text.split(/,(?![^(]{0,60}\))/)) {
    const trimmed = trimPart(piece, part.start + at, part.row)
    if (trimmed) pieces.push(trimmed)
    at += piece.length + 1
  }
  return pieces.map((piece) => ({ ...piece, source: part }))
}

function joined(pieces: readonly (HeaderPart & { source?: HeaderPart })[]): HeaderPart | undefined {
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first?.source || !last) return undefined
  const { source } = first
  return {
    row: first.row,
    start: first.start,
    end: last.end,
    text: source.text.slice(first.start - source.start, last.end - source.start),
  }
}

function cut(part: HeaderPart, from: number, to: number): HeaderPart {
  return { row: part.row, start: part.start + from, end: part.start + to, text: part.text.slice(from, to) }
}
