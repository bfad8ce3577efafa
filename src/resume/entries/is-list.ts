import { splitList } from '../lines/split-list.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { isPlace } from '../names/is-place.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'

/** A header has fewer parts than this between commas, or its last one is a place. */
const fewestItems = 4
/** Fewer where one of them is a skill. */
const fewestSkills = 3

/** "Tickets, printers, user accounts, PowerShell": a list of things, not a name with its department and its place. */
export function isList(text: string): boolean {
  const items = splitList(text, 0).map((item) => item.text)
  if (items.length < fewestSkills || /[\t|]/.test(text) || items.some(hasEmployerCue)) return false
  if (items.some((item, at) => at > 0 && isPlace(item))) return false
  return items.length >= fewestItems || items.some(isSkillName)
}
