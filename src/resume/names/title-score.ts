import { employerWords } from '../../data/employers.ts'
import { activities, closingTitleWords } from '../../data/job-titles.ts'
import { foldText } from '../lines/fold-text.ts'
import { wordsOf } from '../lines/words-of.ts'
import { hasLegalForm } from './has-legal-form.ts'
import { hasSureTitleWord } from './has-sure-title-word.ts'
import { hasTitleWord } from './has-title-word.ts'

const employers = new Set(employerWords)
const closings = new Set(closingTitleWords)
const worksIn = new Set(activities)

/** "GS-2210-12", "ZP-1550-IV": the step of an official stands behind a title, as a part of it. */
const payGrade = /^\p{Lu}{1,3}-\d{2,4}(?:[-/](?:\d{1,2}|[IVX]{1,4})){0,2}$/u

/** How much speaks for a phrase being a job title, from -1 to 1. */
export function titleScore(text: string): number {
  if (worksIn.has(foldText(text)) || payGrade.test(text)) return 0.5
  const sure = hasSureTitleWord(text)
  if (hasLegalForm(text)) return sure ? -0.3 : -1
  const faint = hasTitleWord(text)
  const words = wordsOf(text)
  const employer = words.some((word) => employers.has(word))
  if (sure) return employer && !endsAsTitle(text) ? 0.4 : 1
  if (faint) return employer && !closings.has(words.at(-1) ?? '') && !headOf.test(text) ? 0.1 : 0.5
  return employer ? -0.6 : 0
}

/** "Head of Data": the word opens the phrase, and what follows says of what. */
const headOf = /^(?:[Hh]ead|[Ll]ead|[Cc]hief|[Dd]irector|[Dd]eputy head) of (?!the )/

/** A step behind a title: "Software Engineer II", "Developer 3". */
const step = /^(?:[ivx]{1,3}|\d|l\d|e\d)$/

/** "Engineering Manager", "Head of Data", "Software Engineer II, Cloud": the title word ends the phrase or opens it. */
function endsAsTitle(text: string): boolean {
  const words = wordsOf(text.split(/, | \(/, 1)[0] ?? '').filter((word) => !step.test(word))
  return hasSureTitleWord(words.at(-1) ?? '') || hasTitleWord(words[0] ?? '')
}
