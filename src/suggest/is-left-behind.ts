import type { CriterionInput } from '../score/criterion.ts'
import type { SkillFinding } from '../types.ts'

/** Years before the latest work in which a skill that was not used since has grown old. Raising it proposes older ones. */
const OLD = 5

const moves = /\b(?:migrat|mov|port|switch|convert|transition|umzug|umstieg|umstellung|ablösung|passage)/i

// Matches what stands before the name in "Moved services from Heroku", "off the old Oracle"; a near miss is "from Heroku to ECS".
const from = /\b(?:from|off) (?:(?!to |into |onto )\S{1,20} ){0,2}$/i

// Matches what stands before the name in "Umzug von SVN", "migración de PHP"; a near miss is "von SVN zu" before "Git".
const fromAbroad = /\b(?:von|vom|de|da|van|desde) $/i

// Matches what stands before the name in "Replaced the old Struts"; a near miss is "Replaced it with Spring".
const replaces =
  /\b(?:replac|retir|decommission|phas|sunset|scrapp|dropp)[a-z]{1,5} (?:(?!with |by |for |in )\S{1,20} ){0,4}$/i

/** Characters before a name in which the words that leave it stand. */
const NEAR = 120

/** Makes a test whether a skill belongs to the past of a career: not used for years in which others were, or named only as what one moved away from. */
export function isLeftBehindIn({ resume, used }: CriterionInput): (skill: SkillFinding) => boolean {
  const { text } = resume.document
  const latest = Math.max(0, ...used.map(({ skill }) => yearOf(skill) ?? 0))
  return (skill) => {
    const { mentions, current } = skill
    const year = yearOf(skill)
    const isOld = !current && year !== undefined && latest - year > OLD
    return isOld || mentions.every(({ start }) => isLeftAfter(lineBefore(text, start)))
  }
}

function yearOf({ lastUsed }: SkillFinding): number | undefined {
  return lastUsed === undefined ? undefined : Number(lastUsed.slice(0, 4))
}

function isLeftAfter(words: string): boolean {
  return (moves.test(words) && (from.test(words) || fromAbroad.test(words))) || replaces.test(words)
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(start - NEAR, 0), start)
  return before.slice(before.lastIndexOf('\n') + 1)
}
