import type { Heading } from './find-headings.ts'

/** The language that most headings are in, ISO 639-1; of equals the one that comes first. */
export function languageOf(headings: readonly Heading[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { language } of headings) if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0]
}
