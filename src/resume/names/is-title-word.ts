import { titleEndings, titleWords } from '../../data/job-titles.ts'
import { remembered } from '../lines/remembered.ts'

const titles = new Set(titleWords)
/** A German compound is a title only when something stands before its ending. */
const shortestCompound = 3

/** The word makes a phrase a job title: "developer", "co-founder", "softwareentwicklerin". Folded. */
export const isTitleWord: (word: string) => boolean = remembered(
  (word) => titles.has(word) || word.split(/[-/&:]/).some((part) => titles.has(part) || isCompound(part)),
)

function isCompound(word: string): boolean {
  const forms = [word, word.replace(/in$/, '')]
  return titleEndings.some((ending) =>
    forms.some((form) => form.length >= ending.length + shortestCompound && form.endsWith(ending)),
  )
}
