import type { SkillId } from '../types.ts'
import type { UsedSkill } from './find-used-skills.ts'
import type { Findings } from './findings.ts'

/** Finds the skills that entries and projects show: those at work, and what these imply by one step. */
export function findShownSkills({ taxonomy }: Pick<Findings, 'taxonomy'>, used: readonly UsedSkill[]): Set<SkillId> {
  return new Set(used.flatMap(({ skill: { id } }) => [id, ...(taxonomy?.skills.get(id)?.implies ?? [])]))
}
