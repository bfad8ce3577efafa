import { headPhrase } from './head-phrase.ts'

/** What a noun phrase is about: "the REST APIs in Java" → "apis". */
export function headNoun(object: string): string | undefined {
  return headPhrase(object).split(' ').at(-1) || undefined
}
