import { careerBreaks, careOpenings, familyWords, loneBreaks } from '../../data/career-breaks.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { foldText } from '../lines/fold-text.ts'
import { remembered } from '../lines/remembered.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'

/** A remark on time off is short. */
const mostWords = 10
const openings = new Set(careOpenings)
const lone = new Set(loneBreaks)
const family = new Set(familyWords)

/** "Parental leave", "Career break – caring for a parent": time without work; not "Sabbatical Planner Engineer, Acme". */
export const isCareerBreak: (text: string) => boolean = remembered((text) => {
  const words = foldText(text)
    .replaceAll(/[^\p{L}'-]+/gu, ' ')
    .trim()
    .split(' ')
  if (words.length > mostWords || hasLegalForm(text)) return false
  if (isFamilyCare(words) || isLone(text)) return true
  const folded = ` ${words.join(' ')} `
  return careerBreaks.some((phrase) => folded.includes(` ${phrase} `)) && !hasSureTitleWord(text)
})

function isLone(text: string): boolean {
  return lone.has(
    foldText(withoutDates(text))
      .replace(/[^\p{L} ]+/gu, '')
      .trim(),
  )
}

/** "Carer for my father", "Pflege eines Angehörigen"; not "Carer, Elmwood House". */
function isFamilyCare([first = '', ...others]: readonly string[]): boolean {
  return openings.has(first) && others.some((word) => family.has(word))
}
