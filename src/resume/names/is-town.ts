import { countries, regions } from '../../data/places.ts'
import { foldText } from '../lines/fold-text.ts'
import { isPlace } from './is-place.ts'

const lands = new Set([...countries, ...regions])

/** A place that is no land: "Leeds", "Austin, TX", "Remote". */
export function isTown(text: string): boolean {
  return isPlace(text) && !lands.has(foldText(text))
}
