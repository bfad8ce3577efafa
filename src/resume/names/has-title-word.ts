import { remembered } from '../lines/remembered.ts'
import { wordsOf } from '../lines/words-of.ts'
import { isTitleWord } from './is-title-word.ts'

/** The phrase holds a word that makes it a job title: "Backend Developer", "Softwareentwicklerin", "Head of Data". */
export const hasTitleWord: (text: string) => boolean = remembered((text) => wordsOf(text).some(isTitleWord))
