import { cutPart } from '../lines/cut-part.ts'
import { foldText } from '../lines/fold-text.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { isPlace } from '../names/is-place.ts'
import { isTerms } from '../names/is-terms.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import type { Fields } from './fields.ts'
import { isTeam } from './is-team.ts'

/** One title with a name behind it may be what it is about: "Engineer Smart Metering". */
const fewest = 2

/** "Lead Developer Birch Leisure ⏎ Developer Ash Inns": where no header names an employer, each has it glued to its title. */
export function withGluedNames(fields: readonly Fields[]): readonly Fields[] {
  const bare = fields.filter(({ name }) => !name)
  const split = new Map(bare.map((own) => [own, splitGlued(own.position)]))
  const names = new Set([...split.values()].map((pair) => foldText(pair?.[1].text ?? '')))
  const isHabit = fields.every((own) => !own.name || isGlued(own))
  if (bare.length === 0 || fields.length < fewest || !isHabit || names.has('') || names.size < bare.length)
    return fields
  return fields.map((own) => {
    const [position, name] = split.get(own) ?? []
    return position && name ? { ...own, position, name } : own
  })
}

/** "Developer Birch Ltd" */
function isGlued({ position, name }: Fields): boolean {
  return position !== undefined && name !== undefined && name.start === position.end + 1
}

function splitGlued(part: HeaderPart | undefined): readonly [HeaderPart, HeaderPart] | undefined {
  const words = part?.text.split(' ') ?? []
  const at = words.findLastIndex((word) => hasSureTitleWord(word)) + 1
  const [title, name] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  const isName = /^\p{Lu}[\p{L}\d&.'’-]{2,30}(?: [\p{Lu}\d&][\p{L}\d&.'’-]{0,30}){0,3}$/u.test(name)
  if (!part || title === '' || !isName || [isTeam, isPlace, isTerms, isSkillName].some((is) => is(name)))
    return undefined
  return [cutPart(part, 0, title.length), cutPart(part, part.text.length - name.length, part.text.length)]
}
