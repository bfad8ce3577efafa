import { isDigit } from '../tokens/is-digit.ts'
import type { Form } from '../vocabulary/form.ts'

/** How many digits of an alias are the version of what the skill is called: one in "Python3", none in "OAuth2". */
export function versionDigits({ by, key, skill }: Form): number {
  if (by === 'name' || !isDigit(key.charCodeAt(key.length - 1))) return 0
  const name = skill.name.toLowerCase()
  return key.startsWith(name) && /^\d{1,2}$/.test(key.slice(name.length)) ? key.length - name.length : 0
}
