import { buzzwords, fillers } from '../../data/buzzwords.ts'
import { message } from '../../messages.ts'
import { phraseFinder } from '../../score/phrase-finder.ts'
import type { WordingCheck } from './wording-check.ts'

const findBuzzword = phraseFinder(buzzwords)
const findFiller = phraseFinder(fillers)

/** Buzzwords about oneself in the summary and highlights, and words that stand for nothing; the first of each kind per passage. */
export const emptyWords: WordingCheck = ({ highlights, summary }) =>
  [...(summary ? [summary] : []), ...highlights].flatMap(({ start, text }) =>
    (
      [
        ['BUZZWORD', findBuzzword(text)],
        ['FILLER', findFiller(text)],
      ] as const
    ).flatMap(([code, found]) =>
      found
        ? message(
            code,
            { word: text.slice(found.start, found.end) },
            { level: 'info', span: { start: start + found.start, end: start + found.end } },
          )
        : [],
    ),
  )
