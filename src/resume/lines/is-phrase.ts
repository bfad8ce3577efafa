import { phraseWords, questionWords } from '../../data/heading-hints.ts'
import { selfWords } from '../../data/headings/self-words.ts'
import { foldText } from './fold-text.ts'
import { wordsOf } from './words-of.ts'

const self = new Set(selfWords)
const questions = questionWords.map((word) => `${word} `)
const openings = new Set(phraseWords)
/** Of a phrase at least this many words are small, which of a name only short ones are. */
const shortestWord = 4

/** A heading in somebody's own words, no name: "Stuff I am good at", "Where the hours went", "Bits of the kit". */
export function isPhrase(text: string): boolean {
  const words = wordsOf(text).map((word) => word.replaceAll('’', "'"))
  const folded = `${foldText(text.replace(/^[^\p{L}]{1,6}/u, ''))} `.replaceAll('’', "'")
  if (words.some((word) => self.has(word)) || questions.some((word) => folded.startsWith(word))) return true
  return openings.has(words[0] ?? '') && hasSmallWord(text)
}

function hasSmallWord(text: string): boolean {
  return text
    .split(/\s+/)
    .slice(1)
    .some((word) => /^\p{Ll}/u.test(word) && word.length >= shortestWord)
}
