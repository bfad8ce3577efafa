import type { CriterionInput } from '../../score/criterion.ts'
import { domainOf } from './domain-of.ts'
import { roleOf } from './role-of.ts'
import { technologiesOf } from './technologies-of.ts'
import { verbsOf } from './verbs-of.ts'
import { workOf } from './work-of.ts'
import { yearsOf } from './years-of.ts'

/**
 * "Backend developer with five years of experience designing, building and automating software for EdTech companies. Proficient in Go and SQL."
 * Who has no software work yet has projects: "[role] with projects in Go and SQL."
 */
export function writeSummary(input: CriterionInput): string {
  if (input.work.entries.length === 0) return `${roleOf(input)} with projects in ${technologiesOf(input)}.`
  const who = `${roleOf(input)} with ${yearsOf(input)} of experience`
  return `${who} ${verbsOf(input)} ${workOf(input).object} for ${domainOf(input)}. Proficient in ${technologiesOf(input)}.`
}
