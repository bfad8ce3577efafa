import { beforeAll, describe, expect, test } from 'vitest'
import { compare, type DocumentResult } from '../fixtures/eval/compare.ts'
import { evaluate, honest, hostile } from '../fixtures/eval/evaluate.ts'
import type { Prediction } from '../fixtures/eval/predict.ts'
import { type Summary, summarise } from '../fixtures/eval/summarise.ts'
import { loadFixtures, type Truth } from '../fixtures/eval/truth.ts'
import { classGoal, weakestClass } from '../fixtures/eval/weakest-class.ts'

const fixtures = loadFixtures()

/** A prediction that says what the truth says. */
function perfect({ expect: { outcome, accept, flags }, ...truth }: Truth): Prediction {
  return {
    sections: truth.sections.map((section) => ({ ...section, confidence: 1 })),
    skills: truth.skills.map(({ concept, sections, level, years }) => ({ name: concept, sections, level, years })),
    experience: truth.experience
      .filter((entry) => !entry.optional)
      .map((entry) => ({
        title: entry.title ?? undefined,
        company: entry.company ?? undefined,
        start: entry.start ?? undefined,
        end: entry.end ?? undefined,
        confidence: 1,
      })),
    institutions: (truth.education ?? []).map(({ institution }) => institution),
    totalYears: truth.totalYears,
    flags: flags ?? [],
    ...(outcome === 'error' && { error: accept?.[0] ?? '' }),
  }
}

/** A prediction in which everything is wrong. */
function broken(truth: Truth): Prediction {
  return {
    sections: [{ kind: 'skills', text: truth.sections.map(({ text }) => text).join(' '), confidence: 0.5 }],
    skills: [...truth.notSkills.map(({ mistakenFor }) => mistakenFor), 'COBOL'].map((name) => ({ name, sections: [] })),
    experience: [{ title: 'Nobody', company: 'Nowhere', start: '1901-01', end: '1902-01', confidence: 0.5 }],
    institutions: ['Nowhere College'],
    totalYears: 99,
    flags: [],
  }
}

describe('the evaluation', () => {
  test('gives full marks to a perfect prediction', () => {
    const results = fixtures.map(({ truth }) => compare(truth, perfect(truth)))
    const { target, named, skills, places, hardNegatives, work, dates, levels, totals, institutions } = summarise(
      honest(results),
    )
    expect([target.f1, target.accuracy, target.purity, named.f1, skills.f1, places.f1]).toEqual([1, 1, 1, 1, 1, 1])
    expect([work.f1, dates, levels, totals, institutions, hardNegatives.counted]).toEqual([1, 1, 1, 1, 1, 0])
    expect(hostile(results).filter(({ outcome }) => !outcome.right)).toEqual([])
  })

  test('gives next to nothing to a wrong one', () => {
    const results = fixtures.map(({ truth }) => compare(truth, broken(truth)))
    const { target, skills, hardNegatives, work } = summarise(honest(results))
    expect(target.f1).toBeLessThan(0.6)
    expect(target.purity).toBeLessThan(0.2)
    expect(skills.f1).toBeLessThan(0.05)
    expect(work.f1).toBe(0)
    expect(hardNegatives.counted).toBe(hardNegatives.of)
    expect(hostile(results).filter(({ outcome }) => outcome.right)).toHaveLength(2)
  })
})

describe('the CVs of the corpus', () => {
  let results: DocumentResult[]
  beforeAll(async () => {
    results = await evaluate(fixtures)
  }, 120_000)

  /** What the library promises; floors only rise. */
  const floors: readonly (readonly [what: string, figure: (summary: Summary) => number | null, floor: number])[] = [
    ['section presence F1', ({ target }) => target.f1, 0.98],
    ['words in the right section', ({ target }) => target.accuracy, 0.97],
    ['purity of the sections', ({ target }) => target.purity, 0.97],
    ['skills precision', ({ skills }) => skills.precision, 0.97],
    ['skills recall', ({ skills }) => skills.recall, 0.95],
    ['work entries F1', ({ work }) => work.f1, 0.96],
    ['positions', ({ titles }) => titles, 0.96],
    ['employers', ({ companies }) => companies, 0.96],
    ['dates', ({ dates }) => dates, 0.98],
    ['total months', ({ totals }) => totals, 0.97],
    ['levels', ({ levels }) => levels, 0.95],
  ]
  test.each(floors)('reach the floor of %s', (_what, figure, floor) => {
    expect(figure(summarise(honest(results)))).toBeGreaterThanOrEqual(floor)
  })

  describe.each(['pdf', 'docx', 'text'])('as %s', (format) => {
    const ofFormat = (): Summary => summarise(honest(results).filter(({ truth }) => truth.format === format))

    test.each([
      ['section presence F1', ({ target }: Summary) => target.f1],
      ['words in the right section', ({ target }: Summary) => target.accuracy],
      ['purity of the sections', ({ target }: Summary) => target.purity],
      ['skills F1', ({ skills }: Summary) => skills.f1],
      ['work entries F1', ({ work }: Summary) => work.f1],
    ])('reach 0.93 in %s', (_what, figure) => {
      expect(figure(ofFormat())).toBeGreaterThanOrEqual(0.93)
    })
  })

  test('fall below the goal in no layout class and no format', () => {
    expect(weakestClass(results).value).toBeGreaterThanOrEqual(classGoal)
  })

  test('count at most 1 % of the words that only look like skills', () => {
    expect(summarise(honest(results)).hardNegatives.rate).toBeLessThanOrEqual(0.01)
  })

  test('are judged right when they are hostile or broken', () => {
    expect(
      hostile(results)
        .filter(({ outcome }) => !outcome.right)
        .map(({ truth }) => truth.id),
    ).toEqual([])
  })
})
