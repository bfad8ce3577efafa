import { levelWords, monthWords, yearWords } from '../data/level-words.ts'
import type { SkillLevel } from '../types.ts'
import { foldText } from './fold-text.ts'

/** What a CV says about how well or how long a skill is known. */
export interface Grade {
  readonly level?: SkillLevel
  /** As written. */
  readonly levelText?: string
  readonly years?: number
}

const levelOf = new Map(levelWords.flatMap(({ level, words }) => words.map((word) => [word, level] as const)))
const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const number = `(\\d{1,2}(?:[.,]\\d)?|${Object.keys(numbers).join('|')})`
// "5 years", "3+ yrs of experience", "over 4 Jahre", "since 5 years"
const years = new RegExp(
  `^(?:over |more than |about |ca\\.? |~|>|uber |mas de |plus de )?${number} ?\\+? ?(?:${longestFirst(yearWords)})\\.?(?: (?:of )?(?:experience|exp\\.?|erfahrung|d'experience|de experiencia|de experiencia|ervaring|di esperienza|commercial experience|professional experience))?\\+?$`,
)
const monthsOnly = new RegExp(`^${number} ?(?:${longestFirst(monthWords)})\\.?$`)
const score = /^(\d{1,2}(?:\.\d)?) ?(?:\/|out of|von|sur|de) ?(5|6|10|4)$/
const percent = /^(\d{1,3}) ?%$/
const signs = /^([★●⬤■█▰◆✦✭⭐]{0,10})[ ]?([☆○◯□░▱◇✧▢]{0,10})$/u

/** "inter- mediate", where the line broke. */
const brokenWord = /(?<=\p{Ll})[-‐]\s(?=\p{Ll})/u

/** Reads a phrase that says nothing but a level or a time: "very good", "4/5", "★★★☆☆", "3+ years". */
export function readLevel(phrase: string): Grade | undefined {
  const text = phrase.trim()
  const parts = text.split(/[,;/|]\s|\s[–—-]\s|\sand\s|\swith\s|,|(?<=\S)\s?\(/).map((part) => part.trim())
  const grades = parts.map(readOne)
  if (grades.length === 0 || grades.includes(undefined)) return undefined
  return Object.assign({}, ...grades) as Grade
}

function readOne(text: string): Grade | undefined {
  const folded = foldText(text.replace(brokenWord, '')).replaceAll(/^[\s([:–-]{1,9}|[\s)\].:]{1,9}$/g, '')
  const level =
    levelOf.get(folded) ??
    levelOf.get(folded.replace(/ (?:level|knowledge|skills|user|kenntnisse|experience|understanding|niveau)$/, '')) ??
    levelOf.get(folded.replace(/^(?:level|niveau|nivel|livello):? /, ''))
  if (level) return { level, levelText: text }
  return readYears(folded) ?? readScale(folded, text)
}

function readYears(folded: string): Grade | undefined {
  const [, count] = years.exec(folded) ?? []
  if (count) return { years: toNumber(count) }
  const [, monthCount] = monthsOnly.exec(folded) ?? []
  return monthCount ? { years: Math.round((toNumber(monthCount) / 12) * 10) / 10 } : undefined
}

function readScale(folded: string, levelText: string): Grade | undefined {
  const [, points, most] = score.exec(folded) ?? []
  if (points && most)
    return Number(points) <= Number(most)
      ? { level: levelOfShare(Number(points) / Number(most)), levelText }
      : undefined
  const [, share] = percent.exec(folded) ?? []
  if (share) return Number(share) <= 100 ? { level: levelOfShare(Number(share) / 100), levelText } : undefined
  const [all = '', full = '', empty = ''] = signs.exec(levelText) ?? []
  return all.length > 1 ? { level: levelOfShare(full.length / (full.length + empty.length)), levelText } : undefined
}

/** Five of five is expert, four advanced, three intermediate; two and one are a beginner's. */
function levelOfShare(share: number): SkillLevel {
  if (share >= 0.9) return 'expert'
  if (share >= 0.7) return 'advanced'
  return share >= 0.5 ? 'intermediate' : 'beginner'
}

function toNumber(text: string): number {
  return numbers[text] ?? Number(text.replace(',', '.'))
}

function longestFirst(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|')
}
