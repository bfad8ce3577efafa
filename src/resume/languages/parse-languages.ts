import type { LanguageEntry } from '../../types.ts'
import { splitList } from '../lines/split-list.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import { splitLanguages } from './split-languages.ts'

/** "Fluent in English and Spanish", "Bilingual English/Spanish": words before a language that are about all after it. */
const governing = /\s(?:in|en|em|auf)$|:$|^(?:bilingual|bilingue|bilingüe|zweisprachig|tweetalig)$/i

/** What a list of languages may be called on its own line. */
const label =
  /^(?:spoken|written|speaking|(?:spoken |foreign )?languages?(?: known| spoken)?|i speak|sprachen|langues|idiomas|talen|lingue)\s?[:–—-]?$/i

/** The languages a person speaks, with their level as written. */
export function parseLanguages(lines: readonly TextLine[]): LanguageEntry[] {
  const entries: LanguageEntry[] = []
  for (const { text, start } of toParagraphs(lines)) {
    let shared: string | undefined
    for (const piece of splitList(text, start).flatMap(splitLanguages)) {
      const last = entries.at(-1)
      if (hasHumanLanguage(piece.text)) {
        const { language, before, after } = readLanguage(piece.text)
        if (before) shared = governing.test(before) ? toFluency(before) : undefined
        const fluency = after || toFluency(before) || shared
        entries.push({ start: piece.start, end: piece.end, language, ...(fluency && { fluency }) })
      } else if (last && !last.fluency && !piece.text.includes(':'))
        entries[entries.length - 1] = { ...last, end: piece.end, fluency: piece.text }
    }
  }
  return entries
}

interface ReadLanguage {
  readonly language: string
  readonly before: string
  readonly after: string
}

/** "English (C1)", "Deutsch – Muttersprache", "Native Spanish", "Portuguese (BR): native". */
function readLanguage(text: string): ReadLanguage {
  const words = text.split(/[\s:=–—()[\]]+|-(?!\p{Lu})/u).filter((word) => word !== '')
  const language = words.find((word) => hasHumanLanguage(word)) ?? text
  const from = text.indexOf(language)
  const after = text
    .slice(from + language.length)
    .replace(/^\s?\([^()]{1,30}\)\s?[:=]/, '')
    .replace(/^[\s:=–—([-]{1,9}/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .trim()
  return { language, before: text.slice(0, from).trim(), after }
}

/** "Fluent in", "Mother tongue:"; "Spoken:" says nothing of how well. */
function toFluency(before: string): string {
  return label.test(before) ? '' : before.replace(/(?:\s(?:in|of|en|em|auf))?[\s:–—-]{0,9}$/, '')
}
