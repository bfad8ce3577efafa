import { hasEmployerCue } from './has-employer-cue.ts'
import type { HeaderPart } from './header-part.ts'
import { isEmploymentType } from './is-employment-type.ts'
import { isPlace } from './is-place.ts'
import { isTitle } from './is-title.ts'
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
}

export type Order = 'title-first' | 'employer-first'

/** Tells position, employer and place apart: by their words, and where these are silent by the order of the others. */
export function assignFields(parts: readonly HeaderPart[], order: Order): Fields {
  const labelled = labelledFields(parts)
  if (labelled) return labelled
  const named = parts.filter(({ text }) => !isEmploymentType(text))
  const { places, rest } = separatePlaces(named)
  const pieces = separateTitle(rest)
  const title = bestTitle(pieces)
  const others = pieces.filter((part) => part !== title)
  const byCue = others.find(({ text }) => hasEmployerCue(text))
  const place = places.at(-1)
  if (title) return withEmployer({ position: title, sure: true }, byCue ?? nearest(others, title), place)
  const [first, second] = others
  if (!second)
    return byCue
      ? withEmployer({ sure: true }, byCue, place)
      : withEmployer({ sure: false, ...(first && { position: first }) }, undefined, place)
  const employer = byCue ?? (order === 'title-first' ? second : first)
  const position = others.find((part) => part !== employer)
  return withEmployer({ sure: false, ...(position && { position }) }, employer, place)
}

/** Labels leave no doubt. */
function labelledFields(parts: readonly HeaderPart[]): Fields | undefined {
  const position = parts.find(({ field }) => field === 'position')
  const name = parts.find(({ field }) => field === 'name')
  if (!position && !name) return undefined
  const location = parts.find(({ field }) => field === 'location')
  return withEmployer({ sure: true, ...(position && { position }) }, name, location)
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
  const [name, tail] = splitPlace(employer)
  const location = place ?? tail
  return { ...fields, name, ...(location && { location }) }
}
