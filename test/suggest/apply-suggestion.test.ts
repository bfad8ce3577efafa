import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { CvError } from '../../src/errors.ts'
import { applySuggestion } from '../../src/suggest/apply-suggestion.ts'

const cv = [
  'Kit Rowe',
  '',
  'Experience',
  'Developer, Brackwater Ltd',
  '- Responsible for',
  '  the APIs',
  '- Wrote tests',
].join('\n')

const linesOf = ({ text, lines }: Awaited<ReturnType<typeof readDocument>>) =>
  lines.map(({ start, end }) => text.slice(start, end))

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('applySuggestion', () => {
  test('replaces a span over several lines by one line', async () => {
    const document = await readDocument(cv)
    const start = document.text.indexOf('Responsible')
    const end = document.text.indexOf('the APIs') + 'the APIs'.length
    const changed = applySuggestion(document, {
      target: { start, end },
      after: 'Built the APIs, cutting [what] by [n] %',
    })
    expect(linesOf(changed)).toEqual([
      'Kit Rowe',
      'Experience',
      'Developer, Brackwater Ltd',
      'Built the APIs, cutting [what] by [n] %',
      'Wrote tests',
    ])
    expect(changed.lines.map(({ item }) => item)).toEqual(document.lines.map(({ item }) => item).toSpliced(4, 1))
  })

  test('fills the slots that are given and leaves the others', async () => {
    const document = await readDocument(cv)
    const suggestion = { target: spanOf(document.text, 'Wrote tests'), after: 'Wrote [n] tests for [what]' }
    expect(applySuggestion(document, suggestion, { '[n]': '40' }).text).toContain('Wrote 40 tests for [what]')
  })

  test('adds a line that looks like the line before', async () => {
    const document = await readDocument(cv)
    const changed = applySuggestion(document, {
      at: spanOf(document.text, 'Wrote tests').end,
      after: 'Ran the cluster',
    })
    expect(linesOf(changed).at(-1)).toBe('Ran the cluster')
    expect(changed.lines.at(-1)).toMatchObject({ item: true })
  })

  test.each([
    ['was replaced before', { target: { start: 52, end: 63 }, before: 'Responsible', after: 'Built' }],
    ['was added before', { at: 10, after: 'Summary\nBackend developer.' }],
    ['belongs to another document', { target: { start: 0, end: 8 }, before: 'Jane Roe', after: 'Jane' }],
    ['would go into a line', { at: 3, after: 'Ran the cluster' }],
    ['lies past the end', { target: { start: 900, end: 910 }, before: 'Wrote test', after: 'Wrote' }],
  ])('refuses what %s', async (_what, suggestion) => {
    const once = applySuggestion(await readDocument(cv), { at: 10, after: 'Summary\nBackend developer.' })
    expect(() => applySuggestion(once, suggestion)).toThrow(CvError)
  })

  test('adds a section before a section', async () => {
    const document = await readDocument(cv)
    const at = document.text.indexOf('Experience')
    const changed = applySuggestion(document, { at, after: 'Summary\nBackend developer.' })
    expect(changed.text).toContain('Kit Rowe\n\nSummary\nBackend developer.\n\nExperience\n')
    expect(linesOf(changed).slice(0, 4)).toEqual(['Kit Rowe', 'Summary', 'Backend developer.', 'Experience'])
  })

  test('moves links and furniture along', async () => {
    const document = { ...(await readDocument(cv)), furniture: [{ start: 0, end: 3 }] }
    const link = { url: 'https://example.com', span: spanOf(document.text, 'Wrote tests') }
    const target = spanOf(document.text, 'Developer')
    const changed = applySuggestion({ ...document, links: [link] }, { target, after: 'Backend developer' })
    const [moved] = changed.links
    expect(changed.text.slice(moved?.span?.start, moved?.span?.end)).toBe('Wrote tests')
    expect(changed.furniture).toEqual([{ start: 0, end: 3 }])
  })
})
