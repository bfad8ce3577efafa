import type { CriterionInput } from '../score/criterion.ts'
import type { SkillFinding, SkillId } from '../types.ts'

/** Skills of different kinds that one new highlight can show without reading like a list. */
const AT_ONCE = 3

/** Steps from a library to its language: Spring Boot, Spring, Java. */
const STEPS = 3

/**
 * Chooses skills that one piece of work may have been done with, the first one for certain: one of a kind, none that
 * another includes, and all of one language. Frameworks come first, because they tell the language by themselves.
 */
export function chooseCompany(
  skills: readonly SkillFinding[],
  { taxonomy }: Pick<CriterionInput, 'taxonomy'>,
): SkillFinding[] {
  const impliedBy = (id: SkillId, steps = STEPS): SkillId[] =>
    (steps === 0 ? [] : (taxonomy?.skills.get(id)?.implies ?? [])).flatMap((other) => [
      other,
      ...impliedBy(other, steps - 1),
    ])
  const languagesOf = ({ id, category }: SkillFinding): SkillId[] =>
    category === 'language'
      ? [id]
      : impliedBy(id).filter((other) => taxonomy?.skills.get(other)?.category === 'language')
  const agree = (a: SkillFinding, b: SkillFinding): boolean => {
    const [ofA, ofB] = [languagesOf(a), languagesOf(b)]
    return ofA.length === 0 || ofB.length === 0 || ofA.some((id) => ofB.includes(id))
  }
  const [first] = skills
  const byWeight = [...skills].sort(
    (a, b) => Number(isFramework(b) && b.level === first?.level) - Number(isFramework(a) && a.level === first?.level),
  )
  const chosen: SkillFinding[] = []
  for (const skill of byWeight) {
    const fits = chosen.every(
      (other) => other.category !== skill.category && !impliedBy(other.id).includes(skill.id) && agree(other, skill),
    )
    if (fits && chosen.length < AT_ONCE) chosen.push(skill)
  }
  return chosen
}

function isFramework({ category }: SkillFinding): boolean {
  return category === 'framework'
}
