import { isPlace } from '../names/is-place.ts'

/** "Parcelly, Leeds": a name with its town. */
export function endsInTown(text: string): boolean {
  const [name = '', ...rest] = text.split(',')
  return rest.length > 0 && !isPlace(name) && isPlace(rest.join(',')) && /^\p{Lu}/u.test(name)
}
