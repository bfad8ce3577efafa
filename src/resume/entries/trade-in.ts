import type { SkillRow } from '../../data/rows.ts'
import { taxonomyRows } from '../../data/taxonomy/index.ts'
import { otherTradeTitles, otherTradeWords, softwareHints, softwareWords } from '../../data/trade-words.ts'
import { lazy } from '../../lazy.ts'
import type { WorkEntry } from '../../types.ts'
import { findDeveloperRole } from '../names/find-developer-role.ts'

/** Words of software count for as much; words that other trades have too, for one. */
const ENOUGH = 2

/** "Senior Engineer", alone: of what, a CV for developers need not say. */
const bareEngineer =
  /^(?:(?:senior|junior|lead|principal|staff|graduate|associate|trainee|chief) ){0,2}engineer(?: I{1,3})?$/i

/** People who keep the machines of others running, and make no software. */
const helpDesk = /\b(?:IT[ -]support|help ?desk|service ?desk|(?:desktop|technical|tech|first line) support)\b/i

/** Languages, frameworks and databases whose names mean nothing else, in small letters. */
const products = lazy(() => {
  const { language, framework, 'data-access': dataAccess, database, messaging } = taxonomyRows()
  const rows: readonly SkillRow[] = [language, framework, dataAccess, database, messaging].flat()
  const plain = rows.filter(({ guard }) => !guard)
  return new Set(plain.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => form.toLowerCase())))
})

/** Which trade an entry tells of: by its title, else by the words in it; undefined when neither says. */
export function tradeIn({ position = '', start, end }: WorkEntry, text: string): 'software' | 'other' | undefined {
  if (findDeveloperRole(position, false) || bareEngineer.test(position)) return 'software'
  const title = wordsIn(position)
  if (helpDesk.test(position) || title.some((word) => otherTradeTitles.has(word) || otherTradeWords.has(word)))
    return 'other'
  const words = [...new Set(wordsIn(text.slice(start, end)))]
  const others = words.filter((word) => otherTradeWords.has(word)).length * ENOUGH
  const software = words.reduce((sum, word) => sum + weightOf(word), 0)
  if (software >= ENOUGH && software > others) return 'software'
  return others > 0 ? 'other' : undefined
}

function weightOf(word: string): number {
  if (softwareWords.has(word) || products().has(word)) return ENOUGH
  return softwareHints.has(word) ? 1 : 0
}

/** In small letters, a plural as its singular too. */
function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}+#-]*/gu) ?? []
  return words.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]))
}
