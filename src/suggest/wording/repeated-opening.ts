import { message } from '../../messages.ts'
import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import type { WordingCheck } from './wording-check.ts'

/** Highlights of one entry that open alike before it is worth saying. */
const TOO_MANY = 3

/** Entries whose highlights open with one verb over and over. */
export const repeatedOpening: WordingCheck = ({ highlights }) => {
  const openings = highlights.flatMap(({ start, text, entry }) => {
    const verb = findOpeningVerb(text)
    return verb && entry !== undefined
      ? [{ start: start + verb.start, end: start + verb.end, base: verb.base, entry }]
      : []
  })
  return openings.flatMap(({ start, end, base, entry }, index) => {
    const same = openings.filter((other) => other.entry === entry && other.base === base)
    const isFirst = openings.findIndex((other) => other.entry === entry && other.base === base) === index
    return isFirst && same.length >= TOO_MANY
      ? [message('REPEATED_OPENING', { verb: base, count: same.length }, { level: 'info', span: { start, end } })]
      : []
  })
}
