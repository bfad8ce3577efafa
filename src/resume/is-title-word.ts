import { titleEndings, titleWords } from '../data/job-titles.ts'

const titles = new Set(titleWords)
/** A German compound is a title only when something stands before its ending. */
const shortestCompound = 4

/** The word makes a phrase a job title: "developer", "co-founder", "softwareentwicklerin". Folded. */
export function isTitleWord(word: string): boolean {
  const parts = word.split(/[-/&:]/)
  return (
    titles.has(word) ||
    parts.some((part) => titles.has(part)) ||
    titleEndings.some((ending) =>
      parts.some((part) => part.endsWith(ending) && part.length >= ending.length + shortestCompound),
    )
  )
}
