import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { fillSlots } from '../../score/fill-slots.ts'
import { findDomain } from '../../score/find-domain.ts'
import { findStatedYears } from '../../score/find-stated-years.ts'
import { findVerbsInProse } from '../../score/find-verbs-in-prose.ts'
import type { Draft } from '../draft.ts'
import { hasFactsForSummary, writeSummary, writeTechnologies } from '../write-summary.ts'

/** A summary in the article's pattern, from facts that the CV holds; only what is missing where the rest is there. */
export function draftSummary(input: CriterionInput): Draft[] {
  const { resume } = input
  if (!hasFactsForSummary(input)) return []
  const shared = { criterion: 'summary-role', section: 'summary' } as const
  if (!resume.summary) {
    const at = startOfFirstSection(input)
    const after = `Summary\n${writeSummary(input)}`
    return [{ ...shared, code: 'SUMMARY_MISSING', at, after, note: message('SUGGEST_SUMMARY', {}), evidence: [] }]
  }
  const target = { start: resume.summary.start, end: resume.summary.end }
  const before = resume.document.text.slice(target.start, target.end)
  if (lacksOnlyTechnologies(input)) {
    const after = `${before.trimEnd().replace(/[^.!?]$/, '$&.')} ${writeTechnologies(input)}`
    const note = message('SUGGEST_SUMMARY_TECHNOLOGIES', {})
    return [
      {
        ...shared,
        criterion: 'summary-technologies',
        code: 'SUMMARY_TECHNOLOGIES',
        target,
        after,
        note,
        evidence: [target],
      },
    ]
  }
  const after = writeSummary(input)
  return [{ ...shared, code: 'SUMMARY_DRAFT', target, after, note: message('SUGGEST_SUMMARY', {}), evidence: [target] }]
}

function lacksOnlyTechnologies(input: CriterionInput): boolean {
  const { summary } = input
  if (!summary?.role || summary.technologies.length >= targets.summaryTechnologies) return false
  const text = fillSlots(summary.text)
  return Boolean(findStatedYears(text) && findDomain(text) && findVerbsInProse(text).length >= targets.summaryVerbs)
}

/** Below the name and the contact data. */
function startOfFirstSection({ resume }: CriterionInput): number {
  const first = resume.sections.find(({ kind, heading }) => kind !== 'contact' && heading !== undefined)
  return first?.start ?? resume.document.text.length
}
