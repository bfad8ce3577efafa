import { countries } from '../../data/places.ts'
import { foldText } from '../lines/fold-text.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { isTown } from '../names/is-town.ts'
import type { Fields } from './fields.ts'
import { splitPlace } from './split-place.ts'
import { splitTitle } from './split-title.ts'

const lands = new Set(countries)

/** Adds the employer to a title; the places that stand behind the two are set aside. */
export function withEmployer(read: Fields, employer: HeaderPart | undefined, stated: HeaderPart | undefined): Fields {
  const [position, town] = read.position ? splitTitle(read.position) : []
  const fields = { ...read, ...(position && { position }) }
  const place = stated ?? town
  if (employer && position && isTown(employer.text) && isTown(employer.text.split(',')[0] ?? ''))
    return { ...fields, location: place ?? employer }
  if (!employer) return { ...fields, ...(place && { location: place }) }
  const [bare, tail] = splitPlace(employer)
  // "Kaveri Payments India ⏎ Bengaluru, India": when the place stands elsewhere, the country is part of the name.
  const isNamed = place !== undefined && tail !== undefined && lands.has(foldText(tail.text))
  const name = isNamed && employer.text === `${bare.text} ${tail.text}` ? employer : bare
  const location = place ?? tail
  return { ...fields, name, ...(location && { location }) }
}
