import { actionVerbs, type VerbRow } from '../../data/action-verbs.ts'

/** The row of a base form such as "build", "set up" or "set". */
export function verbRowOf(phrase: string): VerbRow | undefined {
  const [base, particle] = phrase.split(' ')
  return (actionVerbs as readonly VerbRow[]).find(
    (row) => row.base === base && (particle === undefined || row.particle === particle),
  )
}
