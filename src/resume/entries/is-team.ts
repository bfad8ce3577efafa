import { employerWords } from '../../data/employers.ts'
import { teamWords } from '../../data/job-titles.ts'
import { wordsOf } from '../lines/words-of.ts'

const teams = new Set([...teamWords, ...employerWords])

/** Nothing but words that teams are called by: "Payments", "Core Platform". */
export function isTeam(text: string): boolean {
  return wordsOf(text).every((word) => teams.has(word))
}
