import { developerRoles, engineeringTitle, otherDevelopers } from '../data/roles.ts'
import type { Span } from '../types.ts'
import { matchPhrase } from './match-phrase.ts'

/**
 * Finds the title of a software developer in a text.
 *
 * @param besideSkills A technical skill stands next to it, so that a bare "engineer" is one of software too.
 */
export function findDeveloperRole(text: string, besideSkills: boolean): Span | undefined {
  const roles = besideSkills ? [...developerRoles, engineeringTitle] : developerRoles
  return matchPhrase(withoutOtherDevelopers(text), roles)
}

function withoutOtherDevelopers(text: string): string {
  const other = matchPhrase(text, otherDevelopers)
  if (!other) return text
  return withoutOtherDevelopers(
    text.slice(0, other.start) + ' '.repeat(other.end - other.start) + text.slice(other.end),
  )
}
