import { splitList } from '../lines/split-list.ts'
import type { TextLine } from '../lines/text-line.ts'
import { gradeItem } from './grade-item.ts'
import { isSkillName } from './is-skill-name.ts'
import { readLevel } from './read-level.ts'

// "Data & messaging: Postgres"
const label = /^[^:,;|(]{2,45}:(?:\s|$)/u
// "weak ......... Docker, AWS"
const leaderLabel = /^[^:,;|(.]{2,40}\.{3,40}\s/
// "(expert) Java, Go"; "(expert), SQL" ends an item of the line above
const bracketLabel = /^[([][^()[\]]{2,30}[)\]]\s(?=[\p{L}.])/u
// "Java, Go,", "CI/CD and", "inter-"
const endsOpen =
  /[,;|•·/&+]$|\p{Ll}[-‐]$|(?:^|\s)(?:and|or|of|in|with|for|using|und|oder|mit|et|ou|de|en|avec|y|o|con|e|em|com|di|met|van)$/u
const isDelimited = /[,;|•·]/

/**
 * Whether a line of a list goes on with the item that the line above breaks off. Only the two lines tell, never how
 * long the others are: what is added or taken away elsewhere leaves the items as they were.
 */
export function goesOnInList(line: TextLine, above: TextLine): boolean {
  if (line.item || line.cells.length > 1 || above.cells.length > 1 || label.test(line.text)) return false
  if (line.heading !== undefined || above.heading !== undefined || looksOther(line, above)) return false
  if (line.block && line.page === above.page) return false
  if (bracketLabel.test(line.text) || leaderLabel.test(line.text)) return false
  if (isOpenBracket(above.text) || /^[([]/.test(line.text)) return true
  if (label.test(above.text) && above.text.endsWith(':')) return false
  return endsOpen.test(above.text) || isBrokenItem(line.text, above.text)
}

/** A label in bold starts in the middle of no item; text beside one may. */
function looksOther(line: TextLine, above: TextLine): boolean {
  if (line.column !== above.column) return true
  const differs = line.size !== undefined && above.size !== undefined && Math.abs(line.size - above.size) > 0.6
  return differs || (line.bold === true && above.bold !== true)
}

/** "AWS (EKS,", which the next line closes. */
function isOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')') || text.lastIndexOf('[') > text.lastIndexOf(']')
}

/** "…, Visual Basic ⏎ 6 (advanced)", "…, Azure ⏎ DevOps": together one name; "… Docker (expert) ⏎ Spring Boot" is two. */
function isBrokenItem(line: string, above: string): boolean {
  const last = splitList(above.replace(label, ''), 0).at(-1)?.text ?? ''
  const [first = ''] = splitList(line, 0).map(({ text }) => text)
  if (last === '' || /[.!?)\]%★☆●○]$/u.test(above) || readLevel(last) || readLevel(first)) return false
  if (isSkillName(`${last} ${first}`)) return isDelimited.test(above + line) || !isSkillName(first)
  return /^[\p{Ll}\d]/u.test(line) && !isSkillName(first) && gradeItem(first).from === 0
}
