import { message } from '../messages.ts'
import type { CriterionInput, Evaluation } from './criterion.ts'

/** What a criterion says when there is no summary at all; `task` is what one could do, after “could”. */
export function noSummary({ resume }: CriterionInput, task: string): Evaluation | undefined {
  if (resume.summary) return undefined
  return { score: 0, explanation: message('NO_SUMMARY', { task }), evidence: [] }
}
