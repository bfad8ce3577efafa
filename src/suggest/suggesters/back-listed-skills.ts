import { anyResult } from '../../data/phrasings-results.ts'
import { usePhrasings } from '../../data/phrasings-uses.ts'
import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { findListedMention } from '../../score/find-listed-mention.ts'
import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import type { SkillFinding } from '../../types.ts'
import type { Draft } from '../draft.ts'
import { isBuiltWith } from '../is-built-with.ts'
import { listOf } from '../list-of.ts'
import { nameOf } from '../name-of.ts'
import { spellingOf } from '../rewriting/spelling-of.ts'
import { verbRowOf } from '../rewriting/verb-row-of.ts'
import { speak } from '../rewriting/voice.ts'

/** Skills that the reason names; the highlight shows one of them, for who can say what several were used for together? */
const WORTH_NAMING = 3

const levels = ['expert', 'advanced', 'intermediate', 'beginner']

/** Listed skills that nothing shows at work: a highlight that would show the strongest of them. */
export function backListedSkills(input: CriterionInput): Draft[] {
  const { work, resume } = input
  const entry = work.entries.find((index) => (resume.work[index]?.highlights.length ?? 0) > 0)
  const highlights = work.highlights.filter((highlight) => highlight.entry === entry)
  const unbacked = findUnbacked(input)
    .filter((skill) => skill.level !== 'beginner' && usePhrasings.some(({ categories }) => isIn(categories, skill)))
    .slice(0, WORTH_NAMING)
  const [strongest] = unbacked
  const last = resume.work[entry ?? -1]?.highlights.at(-1)
  if (entry === undefined || !last || !strongest || !input.isEnglish) return []
  const openings = highlights.flatMap(({ text }) => findOpeningVerb(text) ?? [])
  const phrasing = usePhrasings.find(({ categories }) => isIn(categories, strongest))
  const base = phrasing?.verbs.find((verb) => !openings.some((opening) => opening.base === verb)) ?? phrasing?.verbs[0]
  const row = verbRowOf(base ?? '')
  if (!phrasing || !row) return []
  const spoken = speak(row, { tense: 'past', spelling: spellingOf(resume.document.text) })
  const names = listOf(unbacked.map((skill) => nameOf(skill, resume.document)))
  const point = resume.document.text.slice(0, last.end).trimEnd().endsWith('.') ? '.' : ''
  return [
    {
      code: 'SKILLS_UNBACKED',
      criterion: 'skill-backing',
      section: 'experience',
      at: last.end,
      after: `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)} ${phrasing.between} ${nameOf(strongest, resume.document)}, ${anyResult}${point}`,
      note: message('SUGGEST_BACK_LISTED', { skills: names, count: unbacked.length }),
      evidence: unbacked.flatMap(({ mentions }) => mentions.slice(0, 1)).map(({ start, end }) => ({ start, end })),
    },
  ]
}

function isIn(categories: readonly string[], { category }: SkillFinding): boolean {
  return categories.includes(category)
}

/** The best known first; of equals, in the order of the list. Any job may show a skill, not that of a developer alone. */
function findUnbacked(input: CriterionInput): SkillFinding[] {
  const rank = ({ level }: SkillFinding) => (level === undefined ? levels.length : levels.indexOf(level))
  return input.skills
    .filter((skill) => isBuiltWith(skill) && !input.shown.has(skill.id) && findListedMention(input.resume, skill))
    .filter(({ mentions }) => !mentions.some(({ entry, project }) => entry !== undefined || project !== undefined))
    .sort((a, b) => rank(a) - rank(b))
}
