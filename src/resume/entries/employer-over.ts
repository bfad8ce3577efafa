import { isDuration } from '../dates/is-duration.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isTitle } from '../names/is-title.ts'
import type { Fields } from './fields.ts'
import { readByWords } from './read-by-words.ts'
import type { ReadEntry } from './read-entry.ts'
import { withEmployer } from './with-employer.ts'

/** An employer over positions with dates of their own, perhaps with the whole time there: "Acme ⏎ 3 yrs 2 mos". */
export function employerOver({ draft, parts, dates }: ReadEntry): Fields | undefined {
  const isOver = !dates && draft.body.length === 0
  const [name, ...rest] = parts.filter(({ text }) => !isDuration(text) && !isEmploymentType(text))
  if (!isOver || !name || [name, ...rest].some(({ text }) => isTitle(text))) return undefined
  const { location } = readByWords(rest, 'employer-first')
  return withEmployer({ sure: true }, name, location)
}
