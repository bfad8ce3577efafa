import { irregularVerbs } from '../../data/irregular-verbs.ts'

const irregular = new Map<string, string[]>()
for (const [form, verb] of Object.entries(irregularVerbs)) irregular.set(verb, [...(irregular.get(verb) ?? []), form])

/**
 * The forms of an English verb: use, uses, used, using. Forms that do not exist ("builded") are among them; nobody
 * writes them, so they match nothing.
 */
export function inflectionsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '')
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(verb)
    ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]
    : []
  const past = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : [`${stem}ed`]
  return [
    verb,
    `${verb}s`,
    `${verb}es`,
    `${stem}ing`,
    `${verb}ing`,
    ...past,
    ...doubled,
    ...(irregular.get(verb) ?? []),
  ]
}
