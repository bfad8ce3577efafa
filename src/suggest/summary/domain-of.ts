import type { CriterionInput } from '../../score/criterion.ts'
import { findDomain } from '../../score/find-domain.ts'

/** The field of business that the summary or the experience names; a blank when none does. */
export function domainOf({ summary, work }: CriterionInput): string {
  for (const text of [summary?.text ?? '', ...work.highlights.map((highlight) => highlight.text)]) {
    const domain = findDomain(text)
    if (domain) return text.slice(domain.start, domain.end)
  }
  return '[domain]'
}
