import { beforeAll, describe, expect, test } from 'vitest'
import { analyzeCv, applySuggestion } from '../../src/index.ts'
import { findSlips } from './find-slips.ts'
import { highlightPairs, type Rewriting, rewriteHighlight } from './highlight-pairs.ts'
import { inventedSkills } from './invented-skills.ts'

/**
 * Share of the highlights with something to improve that get new words.
 * The rest say so little, or say it so crookedly, that no rewriting would be safe.
 */
const rewrittenShare = 0.65

const weak = highlightPairs.filter(({ leave }) => !leave)

describe('the highlights that a coach went through', () => {
  test('are at least 200, with 100 or more to be left alone', () => {
    expect(highlightPairs.length).toBeGreaterThanOrEqual(200)
    expect(highlightPairs.length - weak.length).toBeGreaterThanOrEqual(100)
    expect(new Set(highlightPairs.map(({ id }) => id)).size).toBe(highlightPairs.length)
    expect(new Set(highlightPairs.map(({ text }) => text)).size).toBe(highlightPairs.length)
  })

  test.each(weak)('$id: what the coach wrote has no slips itself', (pair) => {
    expect(pair.mustKeep?.filter((part) => !pair.text.includes(part))).toEqual([])
    const { better = '' } = pair
    expect(pair.mustKeep?.filter((part) => !better.includes(part))).toEqual([])
    expect(pair.mustNot?.filter((part) => better.includes(part))).toEqual([])
  })
})

test.each(highlightPairs.filter(({ leave }) => leave))('$id: leaves alone "$text"', async (pair) => {
  const { suggestions } = await rewriteHighlight(pair)
  expect(suggestions.map(({ after }) => after)).toEqual([])
})

describe('a highlight with something to improve', () => {
  let rewritings: readonly Rewriting[]

  beforeAll(async () => {
    rewritings = await Promise.all(weak.map(rewriteHighlight))
  }, 60_000)

  test(`gets new words in ${rewrittenShare * 100} of 100 cases`, () => {
    const untouched = rewritings.filter(({ suggestions }) => suggestions.length === 0)
    const share = 1 - untouched.length / weak.length
    expect(share, untouched.map(({ pair }) => `${pair.id}: ${pair.text}`).join('\n')).toBeGreaterThan(rewrittenShare)
  })

  test.each(weak.map(({ id, text }, at) => ({ id, text, at })))(
    '$id: is rewritten without a slip: "$text"',
    ({ at }) => {
      const { pair, report, suggestions } = rewritings[at] as Rewriting
      for (const { after } of suggestions) {
        expect({ after, slips: findSlips(pair, after, report.document.text) }).toEqual({ after, slips: [] })
      }
    },
  )

  test('shows no skill after the rewriting that it did not show before', async () => {
    const invented: string[] = []
    for (const { pair, report, suggestions } of rewritings) {
      for (const suggestion of suggestions) {
        const { text } = applySuggestion(report.document, suggestion)
        const { skills } = await analyzeCv(text, { asOf: report.asOf })
        const shown = new Set(report.skills.map(({ name }) => name))
        const names = inventedSkills(skills, report.document.text).filter((name) => !shown.has(name))
        invented.push(...names.map((name) => `${pair.id}: ${name} from "${suggestion.after}"`))
      }
    }
    expect(invented).toEqual([])
  })
})
