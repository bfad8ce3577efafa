import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFixtures } from '../fixtures/eval/truth.ts'
import { analyzeCv, applySuggestion, CvError, formatReport, type Report, reportSchema } from '../src/index.ts'
import { scoreResume as scoreFindings } from '../src/score/score-resume.ts'
import { asOf, findingsOf } from './score/score-text.ts'
import { anyCv } from './support/any-cv.ts'

/** The same cases each time; take another to look for more. */
const seed = 20_261_122

const hundredths = (value: number): number => Math.round(value * 100)

/** Visible characters outside every section, running header and passage that is told to be nowhere. */
function strayText({ document, resume: { sections, unassigned } }: Report): string {
  const covered = [...sections, ...unassigned, ...document.furniture]
  const rest = covered.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    document.text,
  )
  return rest.trim()
}

function expectSound(report: Report): void {
  const { document, skills, notClaimed, criteria, score, suggestions } = report
  expect(strayText(report)).toBe('')
  for (const { start, end, text } of [...skills.flatMap(({ mentions }) => mentions), ...notClaimed]) {
    expect(document.text.slice(start, end)).toBe(text)
  }
  for (const { target, before } of suggestions)
    if (target) expect(document.text.slice(target.start, target.end)).toBe(before)
  if (score !== null) expect(criteria.reduce((sum, { points }) => sum + hundredths(points), 0)).toBe(hundredths(score))
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
}

describe('every report', () => {
  test('of an invented CV is sound, and promises exactly the gain that its suggestions bring', async () => {
    await fc.assert(
      fc.asyncProperty(anyCv, async (text) => {
        const report = await analyzeCv(text, { asOf })
        expectSound(report)
        for (const suggestion of report.suggestions) {
          const { score } = scoreFindings(findingsOf(applySuggestion(report.document, suggestion)))
          expect(hundredths(score ?? 0) - hundredths(report.score ?? 0)).toBe(hundredths(suggestion.gain))
        }
      }),
      { numRuns: 1000, seed },
    )
  }, 180_000)

  test('of an invented CV is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyCv, async (text) => {
        const report = await analyzeCv(text, { asOf })
        expect(JSON.stringify(await analyzeCv(text, { asOf }))).toBe(JSON.stringify(report))
      }),
      { numRuns: 100, seed },
    )
  }, 120_000)

  test('of a fixture is sound, and of each fourth the same when it is made again', async () => {
    for (const [at, { truth, bytes }] of loadFixtures().entries()) {
      if (truth.expect.outcome === 'error') continue
      const report = await analyzeCv(bytes, { asOf })
      expectSound(report)
      if (at % 4 > 0) continue
      expect(formatReport(await analyzeCv(bytes, { asOf }), { as: 'json' })).toBe(formatReport(report, { as: 'json' }))
    }
  }, 240_000)
})

describe('bad input', () => {
  const expectCvErrorOrReport = async (input: Uint8Array | string): Promise<void> => {
    try {
      expectSound(await analyzeCv(input, { asOf }))
    } catch (error) {
      if (!(error instanceof CvError)) throw error
    }
  }

  test('of any text ends in a report or a CvError', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), expectCvErrorOrReport), {
      numRuns: 200,
    })
  }, 120_000)

  test('of any bytes ends in a report or a CvError', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), expectCvErrorOrReport), { numRuns: 300 })
  }, 120_000)

  test.each(['cv/pdf-typst-single-node/input.pdf', 'cv/docx-raw-splitruns-php/input.docx'])(
    'of a damaged %s ends in a report or a CvError',
    async (file) => {
      const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/${file}`, import.meta.url)))
      const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 })
      await fc.assert(
        fc.asyncProperty(damage, async (changes) => {
          const damaged = bytes.slice()
          for (const [at, value] of changes) damaged[at] = value
          await expectCvErrorOrReport(damaged)
        }),
        { numRuns: 60 },
      )
    },
    120_000,
  )

  test.each([null, undefined, 42, {}, []])('%s is refused as INVALID_OPTIONS', async (input) => {
    await expect(analyzeCv(input as unknown as string)).rejects.toMatchObject({ code: 'INVALID_OPTIONS' })
  })

  test.each([
    ['asOf', { asOf: '2026-13' }],
    ['limits.bytes', { limits: { bytes: -1 } }],
    ['weights.outcomes', { weights: { outcomes: -1 } }],
  ])('a bad option is refused by its name: %s', async (field, options) => {
    await expect(analyzeCv('Jane Roe', options)).rejects.toMatchObject({
      code: 'INVALID_OPTIONS',
      message: expect.stringContaining(field),
    })
  })
})

test("the article's own example summary earns full marks for the summary section", async () => {
  const example =
    'Passionate and creative backend developer with five years of experience designing, building, and enhancing .Net web applications for EdTech companies. Proficient in SQL, APIs, and GraphQL.'
  const { sections } = await analyzeCv(`Kit Rowe\nkit.rowe@example.com\n\nProfile summary\n\n${example}`, { asOf })
  expect(sections.summary.points).toBe(sections.summary.max)
  expect(sections.summary.max).toBeGreaterThan(0)
})
