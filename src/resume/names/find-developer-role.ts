import { developerRoles, engineeringTitle, otherDevelopers } from '../../data/roles.ts'
import type { Span } from '../../types.ts'
import { phraseFinder } from '../lines/phrase-finder.ts'

const findRole = phraseFinder(developerRoles)
const findRoleBesideSkills = phraseFinder([...developerRoles, engineeringTitle])
const findOther = phraseFinder(otherDevelopers)

/**
 * Finds the title of a software developer in a text.
 *
 * @param besideSkills - A technical skill stands next to it, so that a bare "engineer" is one of software too.
 */
export function findDeveloperRole(text: string, besideSkills: boolean): Span | undefined {
  return (besideSkills ? findRoleBesideSkills : findRole)(withoutOthers(text))
}

function withoutOthers(text: string): string {
  const other = findOther(text)
  if (!other) return text
  return withoutOthers(text.slice(0, other.start) + ' '.repeat(other.end - other.start) + text.slice(other.end))
}
