import { buzzwords, fillers } from '../../data/buzzwords.ts'
import { message } from '../../messages.ts'
import { phraseFinder } from '../../resume/lines/phrase-finder.ts'
import type { Message } from '../../types.ts'
import type { Passage, WordingCheck } from './wording-check.ts'

const kinds = [
  { code: 'BUZZWORD', find: phraseFinder(buzzwords) },
  { code: 'FILLER', find: phraseFinder(fillers) },
] as const

/** Buzzwords about oneself in the summary and highlights, and words that stand for nothing; the first of each kind per passage. */
export const emptyWords: WordingCheck = ({ highlights, summary }) =>
  [...(summary ? [summary] : []), ...highlights].flatMap(findEmptyWords)

function findEmptyWords({ start, text }: Passage): Message[] {
  const prose = blankMeant(blankCode(text))
  return kinds.flatMap(({ code, find }) => {
    const found = find(prose)
    if (!found) return []
    const span = { start: start + found.start, end: start + found.end }
    return [message(code, { word: text.slice(found.start, found.end) }, { level: 'info', span })]
  })
}

// Matches "and more" in "and, more recently, Go", "and more than ten" and "Internet of Things"; near misses are "Go and more.", "did things".
const meant = /\band,? more(?= [\p{L}\p{N}])|\bInternet of Things\b/giu

/** Words that stand for something here; offsets stay. */
function blankMeant(text: string): string {
  return text.replace(meant, (words) => ' '.repeat(words.length))
}

/** Addresses, paths, flags and names of code are not prose; offsets stay. */
function blankCode(text: string): string {
  return text.replace(/\S{1,200}/g, (word) =>
    /[/\\_=@`<>{}$]|::|^-{1,2}\w/.test(word) ? ' '.repeat(word.length) : word,
  )
}
