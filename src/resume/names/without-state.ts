import { degreeWords, schoolWords } from '../../data/degree-words.ts'
import { cities } from '../../data/places.ts'
import { foldText } from '../lines/fold-text.ts'
import { hasWordOf } from '../lines/has-word-of.ts'

const towns = new Set(cities)
const isNamed = hasWordOf([...degreeWords, ...schoolWords])
/** Massachusetts, which is written like a Master of Arts. */
const state = /(?<=(?:^|[,(–|-]\s?|\t)(\p{Lu}[\p{L}. ]{2,24})), MA(?![\p{L}\p{N}])/gu

/** "Harborview Institute of Technology, Boston, MA": behind a town the state, when a school or a degree stands beside it. */
export function withoutState(text: string): string {
  if (!text.includes(', MA')) return text
  const rest = text.replace(state, (all: string, town: string) => (towns.has(foldText(town)) ? '' : all))
  return isNamed(rest) ? rest : text
}
