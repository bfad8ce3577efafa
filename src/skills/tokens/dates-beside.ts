import { yearlyReleases } from '../../data/yearly-releases.ts'
import { findDates } from '../../resume/dates/find-dates.ts'
import type { Dated } from '../../resume/dates/interval-of.ts'
import type { SkillId } from '../../types.ts'
import { isDigit } from './is-digit.ts'

/** " (2010–2014)", ": 03/2019 – now", " since 2016"; most names are followed by something else. */
const mayBeDates = /^\)?(?: ?[([–:-])?(?: ?\p{L}{3,9}\.?)? ?['’]?\d/u

/** "(", " – ", ": from"; not "2012/2016", which are versions, nor ", 2019", which may be another's. */
const opening = /^\)?[ ([–:-]{0,4}(?:from )?$/
const alternative = /\d{4} ?\/ ?\d{4}/

/** Characters before its first digit at most: ") (December '". Most names have none so near. */
const farthestDigit = 17

/** Characters of a range of dates at most, with the bracket around it. */
const longestRange = 48

/** The dates that a skill ending at `end` was used, where they are printed right behind it; a single one is none. */
export function datesBeside(text: string, end: number, skill: SkillId): Dated | undefined {
  if (!hasDigit(text, end)) return undefined
  const after = text.slice(end, end + longestRange)
  if (!mayBeDates.test(after) || yearlyReleases.has(skill)) return undefined
  const [line = ''] = after.split('\n')
  const [dates] = findDates(line)
  if (!dates?.startDate || dates.single || !opening.test(line.slice(0, dates.start))) return undefined
  return alternative.test(line.slice(dates.start, dates.end)) ? undefined : dates
}

function hasDigit(text: string, from: number): boolean {
  for (let at = from; at < from + farthestDigit; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}
