import { questionUses } from '../data/question-uses.ts'
import { message } from '../messages.ts'
import type { CriterionInput } from '../score/criterion.ts'
import { findListedMention } from '../score/find-listed-mention.ts'
import type { Findings } from '../score/findings.ts'
import { gatherEvidence } from '../score/gather-evidence.ts'
import { isTechnical } from '../score/is-technical.ts'
import type { Question, SkillFinding } from '../types.ts'
import { isNamedThing } from './is-named-thing.ts'

/** Questions that an interview has time for, and how many of them may ask where the years come from. */
const MOST = 8
const MOST_ON_YEARS = 3

/** Nobody is asked what they have done with Git. */
const everyday = new Set(['version-control'])

/** Neutral interview questions on claims that nothing in the CV shows; the boldest claims first. */
export function askQuestions(findings: Findings): Question[] {
  const input = gatherEvidence(findings)
  const claimed = input.skills.filter(
    (skill) =>
      isTechnical(skill) &&
      isNamedThing(skill) &&
      !everyday.has(skill.category) &&
      findListedMention(findings.resume, skill),
  )
  const unshown = claimed.filter(({ id }) => !input.shown.has(id))
  const overstated = input.skills.filter((skill) => isOverstated(skill, input))
  return [
    ...unshown.filter(isBold).map(askWhere),
    ...overstated.slice(0, MOST_ON_YEARS).map(askYears),
    ...unshown.filter((skill) => !isBold(skill)).map(askWhat),
  ].slice(0, MOST)
}

/** Years that the entries come nowhere near, by a whole year; work with Django counts for Python. */
function isOverstated({ id, statedYears, months }: SkillFinding, { used, taxonomy }: CriterionInput): boolean {
  if (statedYears === undefined || months === undefined) return false
  const implying = used.filter(({ skill }) => taxonomy?.skills.get(skill.id)?.implies.includes(id))
  const more = Math.max(0, ...implying.map(({ skill }) => skill.months ?? 0))
  return statedYears * 12 > months + more + 12
}

function isBold({ level, statedYears = 0 }: SkillFinding): boolean {
  return level === 'expert' || level === 'advanced' || statedYears >= 3
}

function askWhere(skill: SkillFinding): Question {
  const { level, statedYears = 0 } = skill
  const claim = level === undefined ? `with ${statedYears} years` : `as ${level}`
  return questionOn(skill, message('QUESTION_WHERE', { skill: skill.name, claim }, { level: 'info' }))
}

function askYears(skill: SkillFinding): Question {
  const args = { skill: skill.name, years: skill.statedYears ?? 0, months: skill.months ?? 0 }
  return questionOn(skill, message('QUESTION_YEARS', args, { level: 'info' }))
}

function askWhat(skill: SkillFinding): Question {
  const use = questionUses[skill.category] ?? 'used it for'
  return questionOn(skill, message('QUESTION_WHAT', { skill: skill.name, use }, { level: 'info' }))
}

function questionOn({ id, mentions }: SkillFinding, text: Question['text']): Question {
  return { skill: id, text, evidence: mentions.slice(0, 1).map(({ start, end }) => ({ start, end })) }
}
