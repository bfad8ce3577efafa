import { months } from '../../data/date-words.ts'
import { isMisspelt } from '../lines/is-misspelt.ts'

/** Of a shorter name too many words differ by a letter. */
const shortest = 5
/** A wrong letter makes another word of a name that is shorter than this. */
const surest = 7

const names = months.flatMap(({ month, names }) =>
  names.filter(({ length }) => length >= shortest).map((name) => ({ month, name })),
)

/** The month of a word with a letter wrong, left out, put in or swapped: "agust", "septmber", "febuary"; not "augusta". */
export function misspeltMonth(word: string): number | undefined {
  if (word.length < shortest) return undefined
  return names.find(({ name }) => isMisspelt(word, name) && isSure(word, name))?.month
}

function isSure(word: string, name: string): boolean {
  if (word.startsWith(name) || (word.length === name.length && word.startsWith(name.slice(0, -1)))) return false
  return name.length >= surest || word.length !== name.length || [...word].sort().join('') === [...name].sort().join('')
}
