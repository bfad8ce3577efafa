import { describe, expect, test } from 'vitest'
import {
  type AnalyzeCvOptions,
  analyzeCv,
  analyzeMany,
  type Criterion,
  CvError,
  formatReport,
  parseJob,
  parseResume,
  readDocument,
  scoreResume,
  wordingOf,
} from '../src/index.ts'

const cv =
  'Jane Roe\njane@example.com\n\nSkills\nJava (expert), SQL\n\nExperience\nDeveloper, Acme, 2019 – 2021\n- Built APIs in Java'
const asOf = '2026-11'

const refusal = async (options: unknown): Promise<string> => {
  const outcome = await analyzeCv(cv, options as AnalyzeCvOptions).catch((error: unknown) => error)
  return outcome instanceof CvError ? `${outcome.code} ${outcome.message}` : 'a report'
}

const own = (over: object): Criterion => ({
  id: 'own',
  section: 'skills',
  evaluate: () => ({ score: 1, explanation: { code: 'OWN', level: 'info', args: {} }, evidence: [] }),
  ...over,
})

describe('what a caller may pass', () => {
  test.each([
    ['an option there is not', { asof: asOf }, 'options: there is no "asof" here'],
    ['a month written otherwise', { asOf: '11/2026' }, 'asOf: a month is written YYYY-MM'],
    ['a limit of nothing', { limits: { pages: 0 } }, 'limits.pages: expected a number above 0'],
    ['a limit that is no number', { limits: { pages: Number.NaN } }, 'limits.pages: expected a number above 0'],
    ['a limit there is not', { limits: { words: 5 } }, 'limits: there is no "words" here'],
    ['a number for a password', { password: 7 }, 'password: expected a string'],
    ['an empty advertisement', { job: ' \n' }, 'job: expected the text of an advertisement'],
    ['rows for a taxonomy', { taxonomy: { skills: [] } }, 'taxonomy: expected what defineTaxonomy gave'],
    ['a weight below nothing', { weights: { outcomes: -1 } }, 'weights.outcomes: expected at least 0'],
    ['a weight of no criterion', { weights: { outcome: 1 } }, 'weights.outcome: there is no such criterion'],
    ['a section there is not', { headings: { skill: ['Kit'] } }, 'headings: there is no "skill" here'],
    ['a heading out of its list', { headings: { skills: 'Kit' } }, 'headings.skills: expected an array'],
    [
      'a criterion that cannot evaluate',
      { criteria: [{ id: 'own', section: 'skills' }] },
      'criteria.0: expected a criterion',
    ],
    ['a criterion without a weight', { criteria: [own({})] }, 'weights.own: a number of at least 0 is needed'],
    ['a number for a switch', { suggestions: 0 }, 'suggestions: expected a boolean'],
    ['text for a flag', { isolate: 'yes' }, 'isolate: expected a boolean'],
    ['a list for all of it', 5, 'options: expected an object'],
  ])('is refused when it is %s', async (_what, options, problem) => {
    expect(await refusal(options)).toContain(`INVALID_OPTIONS ${problem}`)
  })

  test.each([2, -0.1, Number.NaN])('is refused when its criterion scores %d', async (score) => {
    const criterion = own({
      evaluate: () => ({ score, explanation: { code: 'OWN', level: 'info', args: {} }, evidence: [] }),
    })
    expect(await refusal({ criteria: [criterion], weights: { own: 1 } })).toContain('criteria.own: gave the score')
  })

  test('may be nothing at all', async () => {
    expect(await refusal(null)).toBe('a report')
    for await (const { report } of analyzeMany([{ id: 1, input: cv }], null as never)) expect(report).toBeDefined()
  })

  test('may leave out the suggestions, which changes nothing else that is scored', async () => {
    const { suggestions, ...whole } = await analyzeCv(cv, { asOf })
    const bare = await analyzeCv(cv, { asOf, suggestions: false })
    expect(suggestions).not.toEqual([])
    expect(bare.suggestions).toEqual([])
    expect(bare).toMatchObject({ score: whole.score, criteria: whole.criteria, skills: whole.skills })
  })

  test('may be no limit at all', async () => {
    const [bytes, pages, characters, milliseconds, megabytes] = Array(5).fill(Number.POSITIVE_INFINITY)
    expect(await refusal({ limits: { bytes, pages, characters, milliseconds, megabytes } })).toBe('a report')
  })

  test('is looked at by each function', async () => {
    const document = await readDocument(cv)
    expect(() => parseResume(document, { asOf: 'now' })).toThrow(CvError)
    expect(() => parseJob(undefined as never)).toThrow(CvError)
    await expect(readDocument(cv, { limit: { pages: 1 } } as object)).rejects.toThrow(
      'options: there is no "limit" here',
    )
    expect(() => parseResume(document, { asof: asOf } as object)).toThrow('options: there is no "asof" here')
    expect(() => scoreResume(parseResume(document), { asof: asOf } as object)).toThrow('there is no "asof" here')
  })
})

describe('a criterion of the caller’s own', () => {
  test('speaks in its own words', async () => {
    const explanation = { code: 'OWN', level: 'info', args: {}, wording: 'All is well.' } as const
    const criterion = own({ evaluate: () => ({ score: 1, explanation, evidence: [] }) })
    const report = await analyzeCv(cv, { asOf, criteria: [criterion], weights: { own: 3 } })
    expect(report.score).toBe(100)
    expect(formatReport(report, { as: 'text' })).toContain('All is well.')
  })

  test('is called by its code when it has no words', () => {
    expect(wordingOf({ code: 'OWN', level: 'info', args: {} })).toBe('OWN')
  })
})

test.each([
  ['a report', () => formatReport({} as never), 'report: expected what analyzeCv gave'],
  ['a report that is awaited', () => formatReport(analyzeCv(cv) as never), 'report: expected what analyzeCv gave'],
  ['no report', () => formatReport(null as never), 'report: expected what analyzeCv gave'],
  ['a parsed CV', () => scoreResume({} as never), 'resume: expected what parseResume gave'],
  [
    'a parsed CV with a field of another kind',
    () => scoreResume({ document: {}, sections: {}, work: [], skills: [], basics: {} } as never),
    'resume: expected what parseResume gave',
  ],
  [
    'a document without lines',
    () => parseResume({ text: 'Java', lines: null, furniture: [] } as never),
    'document: expected what readDocument gave',
  ],
  ['a document', () => parseResume(cv as never), 'document: expected what readDocument gave'],
])('what is not %s is refused', (_, call, message) => {
  expect(call).toThrow(CvError)
  expect(call).toThrow(message)
})
