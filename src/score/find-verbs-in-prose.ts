import { findVerbAt, type OpeningVerb } from './find-opening-verb.ts'

/** Gerunds that name a trade rather than tell what a person does. */
const trades = new Set([
  'engineering',
  'programming',
  'processing',
  'publishing',
  'training',
  'hosting',
  'trading',
  'modelling',
  'modeling',
])

/** Words after which a base form is a verb even where it could be a noun. */
const beforeVerb = /(?:^|[^\p{L}])(?:i|who|that|to|and|we|can|also)[ ]$/iu

/** Finds the verbs of doing anywhere in a text, each verb once. */
export function findVerbsInProse(text: string): OpeningVerb[] {
  const seen = new Set<string>()
  const verbs: OpeningVerb[] = []
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const verb = trades.has(word.toLowerCase()) ? undefined : findVerbAt(text, index)
    if (!verb || seen.has(verb.base)) continue
    if (verb.row?.noun && isBare(verb) && !beforeVerb.test(text.slice(Math.max(index - 12, 0), index))) continue
    seen.add(verb.base)
    verbs.push(verb)
  }
  return verbs
}

function isBare({ form }: OpeningVerb): boolean {
  return form === 'base' || form === 'third'
}
