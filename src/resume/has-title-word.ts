import { faintTitleWords, titleEndings, titleWords } from '../data/job-titles.ts'
import { wordsOf } from './words-of.ts'

const titles = new Set(titleWords)
const faint = new Set(faintTitleWords)
/** A German compound is a title only when something stands before its ending. */
const shortestCompound = 4

/** The phrase holds a word that makes it a job title: "Backend Developer", "Softwareentwicklerin", "Head of Data". */
export function hasTitleWord(text: string): boolean {
  return wordsOf(text).some(isTitleWord)
}

/** Like `hasTitleWord`, without the words that firms and teams carry too ("Partners", "Lead"). */
export function hasSureTitleWord(text: string): boolean {
  return wordsOf(text).some((word) => isTitleWord(word) && !faint.has(word))
}

function isTitleWord(word: string): boolean {
  const parts = word.split(/[-/&:]/)
  return (
    titles.has(word) ||
    parts.some((part) => titles.has(part)) ||
    titleEndings.some((ending) =>
      parts.some((part) => part.endsWith(ending) && part.length >= ending.length + shortestCompound),
    )
  )
}
