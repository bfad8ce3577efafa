import { describe, expect, test } from 'vitest'
import { buildDocument, type DraftLine } from '../../../src/document/build-document.ts'
import { parseResume } from '../../../src/resume/parse-resume.ts'

const line = (column: number, text: string, over: Partial<DraftLine> = {}): DraftLine => ({
  text,
  page: 1,
  column,
  size: 10,
  ...over,
})
const head = { size: 13, bold: true, block: true }

const sidebar = [line(1, 'Skills', head), line(1, 'Go, PostgreSQL'), line(1, 'Redis, Kafka')]
const main = [line(2, 'Experience', head), line(2, 'Developer, Acme Ltd, 2019 – 2021'), line(2, '- Built APIs')]

const sectionsOf = (name: DraftLine): string[] => {
  const lines = [...sidebar, name, line(2, 'kit.rowe@example.com'), ...main]
  const { sections, document } = parseResume(buildDocument({ format: 'pdf', pages: 1, lines }), { asOf: '2026-11' })
  return sections.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end).split('\n')[0]}`)
}

describe('behind a sidebar', () => {
  test('a name in the largest letters opens the main column, and is no skill', () => {
    expect(sectionsOf(line(2, 'Kit Rowe', { size: 22, block: true }))).toEqual([
      'skills: Skills',
      'contact: Kit Rowe',
      'experience: Experience',
    ])
  })

  test.each([
    ['as small as the text', { size: 10 }],
    ['as large as a heading', { size: 13 }],
  ])('two words with capitals that are %s go on with the list', (_what, over) => {
    expect(sectionsOf(line(2, 'Spring Boot', { ...over, block: true }))).toEqual([
      'skills: Skills',
      'experience: Experience',
    ])
  })
})
