import { monthWords, yearWords } from '../../data/level-words.ts'
import { foldText } from '../lines/fold-text.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'

const anyOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|')
const unit = `(?:${anyOf([...yearWords, ...monthWords])})\\.?`
// "3 yrs 2 mos", "1 year, 6 months", "5 Jahre"
const time = new RegExp(`^\\d{1,2}\\+? ?${unit}(?:,? (?:and |und |et |y |e |en )?\\d{1,2} ?${unit})?$`, 'u')

/** The line says how long somebody was at an employer, and at most how he was employed: "Full-time · 3 yrs 2 mos". */
export function isDuration(text: string): boolean {
  const parts = text.split(/\s?[·|•()]\s?/).filter((part) => part !== '')
  const times = parts.filter((part) => time.test(foldText(part)))
  return times.length > 0 && parts.every((part) => times.includes(part) || isEmploymentType(part))
}
