import { taxonomyRows } from '../data/taxonomy/index.ts'
import { lazy } from '../lazy.ts'

const names = lazy(() => {
  const rows = Object.values(taxonomyRows()).flat()
  return new Set(rows.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((name) => name.toLowerCase()))
})

/** Whether a word in small letters names a skill: `postgresql`, not `greatsql`. */
export function isSkillWord(word: string): boolean {
  return names().has(word)
}
