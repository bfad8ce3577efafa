import { findDates } from '../dates/find-dates.ts'
import type { Dated } from '../dates/interval-of.ts'
import { withoutDates } from '../dates/without-dates.ts'
import type { TextLine } from '../lines/text-line.ts'
import { isCareerBreak } from './is-career-break.ts'

/** The dates of time without work that the CV names: "Career break (travelling): Oct 2008 - Aug 2009", with the dates beside it or in a line of their own below or above. */
export function findBreaks(lines: readonly TextLine[]): Dated[] {
  return lines.flatMap((line, at) => {
    if (!isCareerBreak(line.text)) return []
    const own = findDates(line.text)
    if (own.length > 0) return own
    return (
      [lines[at + 1], lines[at - 1]].map((near) => (near ? bareDatesOf(near) : [])).find(({ length }) => length > 0) ??
      []
    )
  })
}

function bareDatesOf({ text }: TextLine): readonly Dated[] {
  return /\p{L}/u.test(withoutDates(text)) ? [] : findDates(text)
}
