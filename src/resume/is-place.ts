import { cities, countries, regionCodes, regions, remoteWords } from '../data/places.ts'
import { foldText } from './fold-text.ts'
import { hasTitleWord } from './has-title-word.ts'

const countryNames = new Set([...countries, ...regions])
const places = new Set([...countries, ...regions, ...cities, ...remoteWords])
const codes = new Set(regionCodes)

/** The phrase is a place: "Berlin", "Leeds, UK", "Remote", "Austin, TX (hybrid)". */
export function isPlace(text: string): boolean {
  const pieces = text
    .split(/[,/()–-]\s?|\s[|·]\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const known = pieces.filter((piece) => places.has(foldText(piece)) || codes.has(piece))
  if (known.length === pieces.length && pieces.length > 0) return true
  const last = pieces.at(-1) ?? ''
  const endsInCountry = countryNames.has(foldText(last)) || codes.has(last)
  return (
    pieces.length > 1 && (endsInCountry || known.length > 0) && !hasTitleWord(text) && text.split(/\s+/).length <= 6
  )
}
