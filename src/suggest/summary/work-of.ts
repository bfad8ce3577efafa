import { type SummaryWork, summaryWorks } from '../../data/summary-works.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { roleOf } from './role-of.ts'

/** What somebody with such a role works on: software, platforms, databases. */
export function workOf(input: CriterionInput): SummaryWork {
  const role = roleOf(input)
  return summaryWorks.find(({ title }) => title.test(role)) ?? { title: /./u, object: 'software', common: [] }
}
