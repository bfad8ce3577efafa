import type { SkillId } from '../types.ts'
import type { UsedSkill } from './find-used-skills.ts'
import type { Findings } from './findings.ts'

/** Finds the skills that entries and projects show: those at work, and what they cannot be used without. "AWS ECS" shows AWS, Jersey shows Java. */
export function findShownSkills({ taxonomy }: Pick<Findings, 'taxonomy'>, used: readonly UsedSkill[]): Set<SkillId> {
  const shown = new Set(used.map(({ skill: { id } }) => id))
  // A set gives what is added to it while it is read, so this goes on until nothing new is implied.
  for (const id of shown) {
    const { implies = [], broader } = taxonomy?.skills.get(id) ?? {}
    for (const other of broader ? [...implies, broader] : implies) shown.add(other)
  }
  return shown
}
