import { levelWords } from '../../data/level-words.ts'
import type { SkillLevel } from '../../types.ts'
import { foldText } from '../lines/fold-text.ts'
import { misspeltLevel } from './misspelt-level.ts'
import { readRating } from './read-rating.ts'
import { readTime } from './read-time.ts'

/** What a CV says about how well or how long a skill is known. */
export interface Grade {
  readonly level?: SkillLevel
  /** As written. */
  readonly levelText?: string
  readonly years?: number
}

const levelOf = new Map(levelWords.flatMap(({ level, words }) => words.map((word) => [word, level] as const)))

/** Characters of a phrase that is nothing but a level and a time; a longer one says more. */
const longestPhrase = 80

/** "inter- mediate", where the line broke. */
const brokenWord = /(?<=\p{Ll})[-‐]\s(?=\p{Ll})/u

/** What a level may say that it is: "good command", "niveau avancé", "conocimientos básicos". */
const nounBehind =
  /[ -](?:level|knowledge|skills|user|experience|exposure|familiarity|understanding|command|grasp|proficiency|kenntnisse|erfahrung|niveau|connaissances?|maitrise|notions|conocimientos?|dominio|nivel|conhecimentos?|kennis|ervaring|beheersing|conoscenz[ae]|livello|esperienza|experiencia)$/
const nounBefore =
  /^(?:level|niveau|nivel|livello|stufe|connaissances?|conocimientos?|dominio|manejo|conhecimentos?|conoscenz[ae])(?: (?:di|de))?:? /
/** "a smattering", "only basic", "nur Grundkenntnisse", "all advanced" */
const opening =
  /^(?:an?|only|just|mostly|fairly|pretty|quite|nur|une?|seulement|plutot|solo|apenas|so|alleen|soltanto|all|both|alle|beide|tous|toutes|todos|todas|tutti|tutte|allebei) /
const between = /^(\p{L}{3,15}(?: \p{L}{3,8})?)(?: ?[-–/] ?| (?:to|bis|a|tot) )(\p{L}{3,15}(?: \p{L}{3,8})?)$/u
/** "(good)", "[expert]", ": very good." */
const wrapping = /^[\s([:–=-]{1,9}|[\s)\].:]{1,9}$/g

/**
 * Reads a phrase that says nothing but a level or a time: "very good", "4/5", "★★★☆☆", "3+ years".
 *
 * @param most - How many signs are full marks, where only the full ones are printed: "★★★".
 */
export function readLevel(phrase: string, most?: number): Grade | undefined {
  const text = phrase.trim()
  if (text.length > longestPhrase) return undefined
  const whole = readRating(text, most) ?? readOne(text, most)
  if (whole) return whole
  const parts = text
    .split(/[,;:/|]\s|\s[–—-]\s|\sand\s|\swith\s|,|(?<=\S)\s?\(/)
    .map((part) => readOne(part.trim(), most))
  return parts.includes(undefined) ? undefined : (Object.assign({}, ...parts) as Grade)
}

function levelIn(folded: string): SkillLevel | undefined {
  return (
    levelOf.get(folded) ??
    levelOf.get(folded.replace(nounBehind, '')) ??
    levelOf.get(folded.replace(nounBefore, '')) ??
    upperLevel(folded)
  )
}

/** "medio-alto", "basic to intermediate": of two levels the upper. */
function upperLevel(folded: string): SkillLevel | undefined {
  const [, lower = '', upper = ''] = between.exec(folded) ?? []
  return levelOf.has(lower) ? levelOf.get(upper) : undefined
}

function readOne(text: string, most: number | undefined): Grade | undefined {
  const bare = text.replaceAll(wrapping, '')
  const folded = foldText(bare.replace(brokenWord, ''))
  const level = levelIn(folded) ?? levelIn(folded.replace(opening, '')) ?? misspeltLevel(folded)
  if (level) return { level, levelText: bare }
  return readTime(folded) ?? readRating(bare, most)
}
