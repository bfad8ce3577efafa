import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { findListedMention } from '../../score/find-listed-mention.ts'
import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import type { SkillFinding } from '../../types.ts'
import type { Draft } from '../draft.ts'
import { isNamedThing } from '../is-named-thing.ts'
import { listOf } from '../list-of.ts'
import { spellingOf } from '../rewriting/spelling-of.ts'
import { verbRowOf } from '../rewriting/verb-row-of.ts'
import { speak } from '../rewriting/voice.ts'

/** Skills of different kinds that one new highlight can show without reading like a list. */
const AT_ONCE = 3

/** Categories of what one builds with. */
const buildable = new Set(
  'language framework data-access database cache search-and-analytics messaging api identity server cloud containers'.split(
    ' ',
  ),
)

const levels = ['expert', 'advanced', 'intermediate', 'beginner']

/** Listed skills that nothing shows at work: a highlight that would show the strongest of them. */
export function backListedSkills(input: CriterionInput): Draft[] {
  const work = input.work
  const entry = work.entries.find((index) => (input.resume.work[index]?.highlights.length ?? 0) > 0)
  const highlights = work.highlights.filter((highlight) => highlight.entry === entry)
  const unbacked = oneOfAKind(findUnbacked(input)).slice(0, AT_ONCE)
  const last = highlights.at(-1)
  if (entry === undefined || !last || unbacked.length === 0) return []
  const openings = new Set(highlights.map(({ text }) => findOpeningVerb(text)?.base))
  const verb = ['build', 'develop', 'implement', 'create', 'deliver'].find((base) => !openings.has(base)) ?? 'build'
  const row = verbRowOf(verb)
  const tense = input.resume.work[entry]?.endDate === 'present' ? 'present' : 'past'
  const spoken = row ? speak(row, { tense, spelling: spellingOf(input.resume.document.text) }) : ''
  const names = listOf(unbacked.map(({ name }) => name))
  return [
    {
      code: 'SKILLS_UNBACKED',
      criterion: 'skill-backing',
      section: 'experience',
      at: last.end,
      after: `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)} [thing] with ${names}, cutting [what] by [n] %.`,
      note: message('SUGGEST_BACK_LISTED', { skills: names, count: unbacked.length }),
      evidence: unbacked.flatMap(({ mentions }) => mentions.slice(0, 1)).map(({ start, end }) => ({ start, end })),
    },
  ]
}

/** A language, a database and a framework make one piece of work; two languages seldom do. */
function oneOfAKind(skills: readonly SkillFinding[]): SkillFinding[] {
  return skills.filter(({ category }, index) => skills.findIndex((other) => other.category === category) === index)
}

function findUnbacked(input: CriterionInput): SkillFinding[] {
  const rank = ({ level }: SkillFinding) => (level === undefined ? levels.length : levels.indexOf(level))
  return input.skills
    .filter(
      (skill) =>
        buildable.has(skill.category) &&
        isNamedThing(skill) &&
        !input.shown.has(skill.id) &&
        findListedMention(input.resume, skill),
    )
    .sort((a, b) => rank(a) - rank(b))
}
