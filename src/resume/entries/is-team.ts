import { employerWords } from '../../data/employers.ts'
import { teamWords } from '../../data/job-titles.ts'
import { wordsOf } from '../lines/words-of.ts'
import { hasTitleWord } from '../names/has-title-word.ts'

const teams = new Set([...teamWords, ...employerWords])

/** "Team Cards & Wallets", "Wallets squad", "Abteilung Netze" */
const named = /^(?:team|squad|tribe|abteilung|équipe|equipo|equipe) \p{L}|\p{L} (?:team|squad|tribe)$/iu

/** Nothing but words that teams are called by, or a name beside such a word: "Payments", "Core Platform", "Team Wallets". */
export function isTeam(text: string): boolean {
  return (named.test(text) && !hasTitleWord(text)) || wordsOf(text).every((word) => teams.has(word))
}
