import { message } from '../messages.ts'
import { findListedMention } from '../score/find-listed-mention.ts'
import type { Findings } from '../score/findings.ts'
import { gatherEvidence } from '../score/gather-evidence.ts'
import { isTechnical } from '../score/is-technical.ts'
import type { Question, SkillFinding } from '../types.ts'

/** Questions that an interview has time for. */
const MOST = 8

/** Neutral interview questions on claims that nothing in the CV shows; the boldest claims first. */
export function askQuestions(findings: Findings): Question[] {
  const input = gatherEvidence(findings)
  const unshown = input.skills.filter(
    (skill) => isTechnical(skill) && !input.shown.has(skill.id) && skill.mentions.length > 0,
  )
  const overstated = input.skills.filter(
    ({ statedYears, months }) => statedYears !== undefined && months !== undefined && statedYears * 12 > months + 12,
  )
  return [
    ...unshown.filter(isBold).map(askWhere),
    ...overstated.map(askYears),
    ...unshown.filter((skill) => !isBold(skill) && findListedMention(findings.resume, skill)).map(askWhat),
  ].slice(0, MOST)
}

function isBold({ level, statedYears = 0 }: SkillFinding): boolean {
  return level === 'expert' || level === 'advanced' || statedYears >= 3
}

function askWhere(skill: SkillFinding): Question {
  const claim =
    skill.levelText ?? (skill.statedYears === undefined ? (skill.level ?? '') : `${skill.statedYears} years`)
  return questionOn(skill, message('QUESTION_WHERE', { skill: skill.name, claim }, { level: 'info' }))
}

function askYears(skill: SkillFinding): Question {
  const args = { skill: skill.name, years: skill.statedYears ?? 0, months: skill.months ?? 0 }
  return questionOn(skill, message('QUESTION_YEARS', args, { level: 'info' }))
}

function askWhat(skill: SkillFinding): Question {
  return questionOn(skill, message('QUESTION_WHAT', { skill: skill.name }, { level: 'info' }))
}

function questionOn({ id, mentions }: SkillFinding, text: Question['text']): Question {
  return { skill: id, text, evidence: mentions.slice(0, 1).map(({ start, end }) => ({ start, end })) }
}
