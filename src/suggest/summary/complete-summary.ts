import { targets } from '../../data/targets.ts'
import { claimedText } from '../../score/claimed-text.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { fillSlots } from '../../score/fill-slots.ts'
import { findDomain } from '../../score/find-domain.ts'
import { findStatedYears } from '../../score/find-stated-years.ts'
import { findVerbsInProse } from '../../score/find-verbs-in-prose.ts'
import { domainOf } from './domain-of.ts'
import { technologiesOf } from './technologies-of.ts'
import { verbsOf } from './verbs-of.ts'
import { yearsOf } from './years-of.ts'

/** The summary with what it lacks added to it; undefined when it names no role and has to be written anew. */
export function completeSummary(input: CriterionInput): string | undefined {
  const { resume, summary } = input
  if (!resume.summary || !summary?.role) return undefined
  const before = resume.document.text.slice(resume.summary.start, resume.summary.end)
  const [kept, wishes] = splitWishes(before)
  return [kept.trimEnd().replace(/[^.!?]$/, '$&.'), ...missingSentences(input, fillSlots(summary.text)), wishes.trim()]
    .filter((part) => part !== '')
    .join(' ')
}

function missingSentences(input: CriterionInput, text: string): string[] {
  const hasYears = Boolean(findStatedYears(text))
  const hasDomain = Boolean(findDomain(text))
  const hasVerbs = findVerbsInProse(text).length >= targets.summaryVerbs
  const field = hasDomain ? '' : ` for ${domainOf(input)}`
  const work = `${verbsOf(input)} software${field}.`
  const hasTechnologies = (input.summary?.technologies.length ?? 0) >= targets.summaryTechnologies
  return [
    ...(hasYears ? [] : [`${capitalise(yearsOf(input))} of experience ${work}`]),
    ...(hasYears && !(hasDomain && hasVerbs) ? [`Experienced in ${work}`] : []),
    ...(hasTechnologies ? [] : [`Proficient in ${technologiesOf(input)}.`]),
  ]
}

/** Sentences at the end that speak of what the person looks for; they stay last. */
function splitWishes(text: string): [kept: string, wishes: string] {
  const start = [...text.matchAll(/(?<=[.!?]\s)\S/g)]
    .map(({ index }) => index)
    .find((from) => claimedText(text.slice(from)).trim() === '')
  return start === undefined ? [text, ''] : [text.slice(0, start), text.slice(start)]
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
