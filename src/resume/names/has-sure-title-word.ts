import { faintTitleWords } from '../../data/job-titles.ts'
import { wordsOf } from '../lines/words-of.ts'
import { isTitleWord } from './is-title-word.ts'

const faint = new Set(faintTitleWords)

/** Like `hasTitleWord`, without the words that firms and teams carry too ("Partners", "Lead"). */
export function hasSureTitleWord(text: string): boolean {
  return wordsOf(text).some((word) => isTitleWord(word) && !faint.has(word))
}
