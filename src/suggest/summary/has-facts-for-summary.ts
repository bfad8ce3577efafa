import type { CriterionInput } from '../../score/criterion.ts'

/** Whether the CV shows enough to write a summary from. */
export function hasFactsForSummary({ used }: CriterionInput): boolean {
  return used.length > 0
}
