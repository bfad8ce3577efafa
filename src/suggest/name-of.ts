import type { CvDocument, SkillFinding } from '../types.ts'

/**
 * A skill's name to write into the CV: in the spelling of its makers, or as the CV has it where that spelling brings a
 * number along ("OAuth 2" is no "OAuth 2.0").
 */
export function nameOf({ name, mentions }: Pick<SkillFinding, 'name' | 'mentions'>, { text }: CvDocument): string {
  const numbers = name.match(/\d[\d.]{0,8}/g) ?? []
  return numbers.every((number) => text.includes(number)) ? name : (mentions[0]?.text.replace(/\s+/g, ' ') ?? name)
}
