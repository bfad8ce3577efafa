import { isSkillName } from './is-skill-name.ts'

/** One of the words with a capital is the name of a skill: "Moved the stock service to Kubernetes". */
export function namesSkill(text: string): boolean {
  return text.split(/[\s,;.()]+/).some((word) => /^\p{Lu}/u.test(word) && isSkillName(word))
}
