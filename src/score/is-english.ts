import { englishWords, otherWords } from '../data/function-words.ts'

const english = new Set(englishWords)
const others = new Set(otherWords)

/** Whether a text is written in English, so that English sentences can stand beside it. A text without any small words passes. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{1,20}/gu) ?? []
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length
  return count(english) >= count(others)
}
