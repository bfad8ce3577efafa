import { isPlace } from '../names/is-place.ts'
import { titleScore } from '../names/title-score.ts'
import type { Fields } from './fields.ts'

/** How much the words speak for one part being the title and the other the employer, from -2 to 2. A place is no employer. */
export function titleContrast({ position, name }: Fields): number {
  const named = name && isPlace(name.text) ? 1 : titleScore(name?.text ?? '')
  return titleScore(position?.text ?? '') - named
}
