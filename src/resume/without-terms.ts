import { seniorityWords } from '../data/job-titles.ts'
import { cutPart } from './cut-part.ts'
import type { HeaderPart } from './header-part.ts'
import { isTerms } from './is-terms.ts'
import { wordsOf } from './words-of.ts'

/** "Data Engineer (contract)", "Tester [part-time]", "Clerk, part-time": a title, and a remark on it. */
const remarks = [/^(.{2,80}?)[ ,–-]{0,3}[([]([^()[\]]{1,60})[)\]]$/u, /^(.{2,80}?)(?:, | - )([^,()]{2,40})$/u]

const interns = new Set<string>(seniorityWords.find(({ seniority }) => seniority === 'intern')?.words)

/** A title without a remark on the terms of employment; "Developer (internship)" says more, "Trainee (internship)" does not. */
export function withoutTerms(title: HeaderPart): HeaderPart {
  for (const pattern of remarks) {
    const [, bare = '', remark = ''] = pattern.exec(title.text) ?? []
    if (bare !== '' && (isTerms(remark) || (isInternship(remark) && isInternship(bare))))
      return withoutTerms(cutPart(title, 0, bare.length))
  }
  return title
}

function isInternship(text: string): boolean {
  return wordsOf(text).some((word) => interns.has(word))
}
