import { wordsOf } from '../lines/words-of.ts'
import { isTitleWord } from './is-title-word.ts'

/** The phrase holds a word that makes it a job title: "Backend Developer", "Softwareentwicklerin", "Head of Data". */
export function hasTitleWord(text: string): boolean {
  return wordsOf(text).some(isTitleWord)
}
