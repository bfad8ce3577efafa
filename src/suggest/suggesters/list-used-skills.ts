import { skillGroupLabels } from '../../data/skill-group-labels.ts'
import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import type { UsedSkill } from '../../score/find-used-skills.ts'
import type { Resume, SkillFinding } from '../../types.ts'
import type { Draft } from '../draft.ts'
import { headingLike } from '../heading-like.ts'
import { isLeftBehindIn } from '../is-left-behind.ts'
import { isNamedThing } from '../is-named-thing.ts'
import { listOf } from '../list-of.ts'
import { nameOf } from '../name-of.ts'
import { numberInWords } from '../number-in-words.ts'

/** Skills added to a list at once; a longer line is not read. */
const AT_ONCE = 10

/** Skills that the reason names; more are counted, since the line to add names them all. */
const WORTH_NAMING = 4

/** Skills that entries show at work lately and the skills list does not name; a whole section where there is none. */
export function listUsedSkills(input: CriterionInput): Draft[] {
  const { resume } = input
  const isLeftBehind = isLeftBehindIn(input)
  const unlisted = input.used
    .filter(({ skill }) => !skill.mentions.some(({ section }) => section === 'skills') && isNamedThing(skill))
    .filter(({ skill }) => !isLeftBehind(skill) && !isSaidByList(skill, input))
    .sort((a, b) => Number(b.proved) - Number(a.proved))
    .slice(0, AT_ONCE)
  if (unlisted.length === 0) return []
  const section = resume.sections.find(({ kind }) => kind === 'skills')
  const names = unlisted.map(({ skill }) => nameOf(skill, resume.document))
  const evidence = unlisted.map(({ mention: { start, end } }) => ({ start, end }))
  const shared = { criterion: 'skill-backing', section: 'skills', evidence } as const
  if (section) {
    const at = section.start + resume.document.text.slice(section.start, section.end).trimEnd().length
    const count = names.length
    const skills = count > WORTH_NAMING ? `${numberInWords(count)} skills` : listOf(names)
    const note = message('SUGGEST_LIST_USED', { skills, count })
    return [
      {
        ...shared,
        code: 'SKILLS_NOT_LISTED',
        at,
        after: `${input.isEnglish ? 'Also used: ' : ''}${names.join(', ')}`,
        note,
      },
    ]
  }
  const note = message('SUGGEST_SKILLS_SECTION', {})
  return [
    { ...shared, code: 'SKILLS_MISSING', at: startOfExperience(resume), after: sectionOf(unlisted, resume), note },
  ]
}

/** A list with Spring Boot names Spring too. */
function isSaidByList({ id }: SkillFinding, { skills, taxonomy }: CriterionInput): boolean {
  return skills.some(
    (other) =>
      other.mentions.some(({ section }) => section === 'skills') &&
      taxonomy?.skills.get(other.id)?.implies.includes(id),
  )
}

function startOfExperience({ sections, document }: Resume): number {
  const section = sections.find(({ kind }) => kind === 'experience' || kind === 'projects')
  return section?.start ?? document.text.length
}

function sectionOf(used: readonly UsedSkill[], resume: Resume): string {
  const lines = skillGroupLabels.flatMap(({ label, categories }) => {
    const names = used
      .filter(({ skill }) => (categories as readonly string[]).includes(skill.category))
      .map(({ skill }) => nameOf(skill, resume.document))
    return names.length > 0 ? [`${label}: ${names.map((name) => `${name} ([level])`).join(', ')}`] : []
  })
  return [headingLike(resume, 'Skills'), ...lines].join('\n')
}
