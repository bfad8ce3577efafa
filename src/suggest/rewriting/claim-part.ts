import type { VerbKind } from '../../data/action-verbs.ts'
import { singularOf } from './singular-of.ts'

/**
 * Leaves room for the part that was the candidate's own: "the API" → "[which part] of the API", "APIs" → "[which] APIs", "35 jobs" → "[how many] of 35 jobs".
 *
 * @param kind - What the verb does: "improved performance" has no parts, "developed tooling" has.
 */
export function claimPart(object: string, kind?: VerbKind): string {
  if (/^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)/i.test(object))
    return `[how many] of ${object}`
  if (/^(?:the|a|an|our|its|their|this|all|several)\b/i.test(object)) return `[which part] of ${object}`
  if (/^(?:to|in|on|for|with|from|into|onto|at)\b/i.test(object)) return `[what] ${object}`
  if (endsInPlural(object)) return `[which] ${object}`
  return kind === 'build' ? `[which part] of ${object}` : object
}

/** "APIs", "unit and integration tests (JUnit)". */
function endsInPlural(object: string): boolean {
  const [phrase = ''] = object
    .toLowerCase()
    .split(/[,;:.(]| (?:in|on|for|with|of|to|using|from|at|by|across|that|which|between|within|as|under|via) /, 1)
  const noun = phrase.trim().split(' ').at(-1) ?? ''
  return singularOf(noun) !== noun
}
