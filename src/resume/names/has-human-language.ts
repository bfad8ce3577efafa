import { humanLanguages } from '../../data/human-languages.ts'
import { wordsOf } from '../lines/words-of.ts'

const known = new Set(humanLanguages)

/** A language that people speak is named in the text, alone or in a compound: "Serbo-Croatian", "notions d’anglais". */
export function hasHumanLanguage(text: string): boolean {
  return wordsOf(text).some((word) => word.split(/['’-]/).some((part) => known.has(part)))
}
