import type { CriterionInput } from '../score/criterion.ts'
import type { UsedSkill } from '../score/find-used-skills.ts'

/** Years before the latest work in which a skill that was not used since has grown old. Raising it proposes older ones. */
const OLD = 5

// Matches what stands before the name in "Moved services from Heroku", "Replaced the old Struts", "off Oracle"; near misses
// are "Read events from Kafka", "Moved services to ECS".
const leaves =
  /\b(?:migrat|mov|port|switch|convert|transition)\p{L}{1,8} .{0,80}\b(?:from|off|away from) (?:(?!to |into |onto )\S{1,20} ){0,2}$|\b(?:replac|retir|decommission|phas|sunset|scrapp|dropp)\p{L}{1,8} (?:(?!with |by |for |in )\S{1,20} ){0,4}$/iu

/** Characters before a name in which the words that leave it stand. */
const NEAR = 120

/** Makes a test whether a skill belongs to the past of a career: not used for years in which others were, or named only as what one moved away from. */
export function isLeftBehindIn({ resume, used }: CriterionInput): (skill: UsedSkill) => boolean {
  const { text } = resume.document
  const latest = Math.max(0, ...used.map((one) => yearOf(one) ?? 0))
  return (one) => {
    const { mentions, current } = one.skill
    const year = yearOf(one)
    const isOld = !current && year !== undefined && latest - year > OLD
    return isOld || mentions.every(({ start }) => leaves.test(lineBefore(text, start)))
  }
}

function yearOf({ skill: { lastUsed } }: UsedSkill): number | undefined {
  return lastUsed === undefined ? undefined : Number(lastUsed.slice(0, 4))
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(start - NEAR, 0), start)
  return before.slice(before.lastIndexOf('\n') + 1)
}
