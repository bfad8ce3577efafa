import { careerBreaks } from '../data/career-breaks.ts'
import { foldText } from './fold-text.ts'
import { hasLegalForm } from './has-legal-form.ts'
import { hasSureTitleWord } from './has-sure-title-word.ts'

/** A remark on time off is short. */
const mostWords = 10

/** "Parental leave", "Career break – caring for a parent": time without work; not "Sabbatical Planner Engineer, Acme". */
export function isCareerBreak(text: string): boolean {
  const folded = ` ${foldText(text)
    .replaceAll(/[^\p{L}'-]+/gu, ' ')
    .trim()} `
  return (
    folded.split(' ').length - 2 <= mostWords &&
    careerBreaks.some((phrase) => folded.includes(` ${phrase} `)) &&
    !hasSureTitleWord(text) &&
    !hasLegalForm(text)
  )
}
