import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import type { Draft } from '../draft.ts'
import { findSpellings } from '../find-spellings.ts'
import { headingLike } from '../heading-like.ts'
import { spellNames } from '../spell-names.ts'
import { completeSummary } from '../summary/complete-summary.ts'
import { hasFactsForSummary } from '../summary/has-facts-for-summary.ts'
import { writeSummary } from '../summary/write-summary.ts'

/** A summary in the article's pattern, from facts that the CV holds; only what is missing where it speaks of the work already. Not for CVs in other languages. */
export function draftSummary(input: CriterionInput): Draft[] {
  const { resume } = input
  if (!hasFactsForSummary(input) || !input.isEnglish) return []
  const shared = { criterion: 'summary-role', section: 'summary' } as const
  if (!resume.summary) {
    const at = startOfFirstSection(input)
    const after = `${headingLike(resume, 'Summary')}\n${writeSummary(input)}`
    return [{ ...shared, code: 'SUMMARY_MISSING', at, after, note: message('SUGGEST_SUMMARY', {}), evidence: [] }]
  }
  const target = { start: resume.summary.start, end: resume.summary.end }
  const more = completeSummary(input)
  if (more !== undefined) {
    return [
      {
        ...shared,
        code: 'SUMMARY_MORE',
        target,
        after: spellNames(more, target, findSpellings(input)),
        note: message('SUGGEST_SUMMARY_MORE', {}),
        evidence: [target],
      },
    ]
  }
  const note = message('SUGGEST_SUMMARY', {})
  return [{ ...shared, code: 'SUMMARY_DRAFT', target, after: writeSummary(input), note, evidence: [target] }]
}

/** Below the name and the contact data. */
function startOfFirstSection({ resume }: CriterionInput): number {
  const first = resume.sections.find(({ kind, heading }) => kind !== 'contact' && heading !== undefined)
  return first?.start ?? resume.document.text.length
}
