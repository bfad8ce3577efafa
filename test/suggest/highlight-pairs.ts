import { readFileSync } from 'node:fs'
import { analyzeCv, type Report, type Suggestion } from '../../src/index.ts'

/** A row of `fixtures/highlights/pairs.jsonl`; its README explains the fields. */
export interface HighlightPair {
  readonly id: string
  readonly text: string
  readonly entry: 'current' | 'past'
  readonly kind: string
  readonly leave: boolean
  readonly better?: string
  readonly mustKeep?: readonly string[]
  readonly mustNot?: readonly string[]
  readonly form?: 'current' | 'past'
}

export const highlightPairs = readFileSync(new URL('../../fixtures/highlights/pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as HighlightPair)

/** What is proposed in place of one highlight. */
export interface Rewriting {
  readonly pair: HighlightPair
  readonly report: Report
  readonly suggestions: readonly Suggestion[]
}

/** Puts a highlight into a small CV and collects the suggestions that change its words. */
export async function rewriteHighlight(pair: HighlightPair): Promise<Rewriting> {
  const report = await analyzeCv(cvWith(pair), { asOf: '2026-11' })
  const start = report.document.text.indexOf(pair.text)
  const end = start + pair.text.length
  const suggestions = report.suggestions.filter(({ target }) => target && target.start < end && start < target.end)
  return { pair, report, suggestions }
}

function cvWith({ text, entry }: HighlightPair): string {
  const dates = entry === 'current' ? '03/2021 – present' : '03/2018 – 02/2021'
  return `Kim Rowan
kim.rowan@example.com

Skills

Java, SQL

Experience

Software Developer, Tarnbeck Maps | ${dates}
- Trimmed the nightly load from 6 hours to 50 minutes.
- ${text}

Education

BSc Computer Science, Pellmere University | 2014 – 2017
`
}
