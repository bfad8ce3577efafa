import { headingPacks } from '../data/headings.ts'
import { lazy } from '../lazy.ts'
import type { CvDocument } from '../types.ts'
import type { Heading } from './sections/find-headings.ts'

const accent = /[\u00c0-\u024f]/

/** Wordings with accents, letter for letter, with their language: "expérience" is French, "experiência" Portuguese. */
const accented = lazy(() => {
  const languages = new Map<string, string>()
  for (const { language, rows } of headingPacks) {
    for (const wording of rows.flatMap(({ exact, weak = [], open = [], words = [] }) => [
      ...exact,
      ...weak,
      ...open,
      ...words,
    ]))
      if (accent.test(wording) && !languages.has(wording)) languages.set(wording, language)
  }
  return languages
})

/** The language that most headings are in, ISO 639-1; of equals the one that comes first. */
export function languageOf(headings: readonly Heading[], { text }: CvDocument): string | undefined {
  const counts = new Map<string, number>()
  for (const { span, language: told } of headings) {
    const language = accented().get(text.slice(span.start, span.end).normalize('NFC').toLowerCase()) ?? told
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0]
}
