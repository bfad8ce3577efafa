import { cities, countries, regionCodes, regions, remoteWords } from '../../data/places.ts'
import { lazy } from '../../lazy.ts'
import { foldText } from '../lines/fold-text.ts'
import { hasEmployerCue } from './has-employer-cue.ts'
import { hasTitleWord } from './has-title-word.ts'

const lands = lazy(() => new Set([...countries, ...regions]))
const places = lazy(() => new Set([...lands(), ...cities, ...remoteWords]))
const codes = new Set(regionCodes)

/** "80331 Munich", "1012 AB Amsterdam", "VA 22448"; not the year of "2019 Berlin". */
const postCode = /^(?!(?:19|20)\d\d )\d{4,5} (?:\p{Lu}{2} )?(?=\p{Lu})|(?<=\p{Lu}{2}) \d{5}(?:-\d{4})?$/u

/**
 * The phrase is a place: "Berlin", "Austin, TX (hybrid)", "Remote". Of a town that is not in the tables the country
 * behind it tells ("Ballarat, Australia"); a city behind an unknown word does not, for that may be a firm ("Acme, Berlin").
 */
export function isPlace(text: string): boolean {
  const pieces = text
    .split(/[,/()–|·]\s?|\s-\s/)
    .map((piece) => piece.trim().replace(postCode, ''))
    .filter((piece) => piece !== '')
  const last = pieces.at(-1)
  if (last === undefined) return false
  if (pieces.every((piece, at) => isKnown(piece) || (at > 0 && codes.has(piece)))) return true
  // "Acme (Doha – Qatar)" is a firm with its place
  const isInBrackets = /^[^,(]{2,60}\([^()]{2,60}\)$/.test(text)
  const inLand =
    !isInBrackets && pieces.length > 1 && pieces.length < 4 && (lands().has(foldText(last)) || codes.has(last))
  const name = codes.has(last) ? pieces.slice(0, -1).join(' ') : text
  return inLand && !hasTitleWord(name) && !hasEmployerCue(name) && text.split(/\s+/).length <= 6
}

/** "Leeds", "Austin TX", "Nairobi and Kisumu" */
function isKnown(piece: string): boolean {
  const [, town = '', code = ''] = /^(.{2,40}) (\p{Lu}{2,3})$/u.exec(piece) ?? []
  return (
    places().has(foldText(piece)) ||
    (codes.has(code) && places().has(foldText(town))) ||
    (/ (?:and|und|et|y|e|en|&) /.test(piece) &&
      piece.split(/ (?:and|und|et|y|e|en|&) /).every((town) => places().has(foldText(town))))
  )
}
