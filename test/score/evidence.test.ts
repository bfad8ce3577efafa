import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyOutline, type CvOutline, printOutline } from './any-outline.ts'
import { scoreText } from './score-text.ts'

/** Outlines in which one piece of evidence is missing, each in turn. */
function withoutOne(outline: CvOutline): CvOutline[] {
  const drop = <Item>(list: readonly Item[], index: number) => list.filter((_, other) => other !== index)
  return [
    ...outline.summary.map((_, index) => ({ ...outline, summary: drop(outline.summary, index) })),
    ...outline.skills.map((_, index) => ({ ...outline, skills: drop(outline.skills, index) })),
    ...outline.work.map((_, index) => ({ ...outline, work: drop(outline.work, index) })),
    ...outline.work.flatMap((entry, index) =>
      entry.highlights.map((_, line) => ({
        ...outline,
        work: outline.work.with(index, { ...entry, highlights: drop(entry.highlights, line) }),
      })),
    ),
  ]
}

const scoreOf = async (outline: CvOutline) => (await scoreText(printOutline(outline))).score

const addHighlight = (outline: CvOutline, line: string): CvOutline => ({
  ...outline,
  work: outline.work.map((entry) => ({ ...entry, highlights: [...entry.highlights, line] })),
})

const denial = fc.constantFrom(
  'No experience with Kafka',
  'Have not used Kubernetes in production',
  'Never worked with Terraform or PostgreSQL',
  'Not familiar with GraphQL APIs',
  'Lacking practice in Redis',
)

describe('the score', () => {
  test('never rises when a line of evidence is taken away', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, fc.nat(), async (outline, pick) => {
        const candidates = withoutOne(outline)
        const less = candidates[pick % Math.max(candidates.length, 1)]
        if (!less) return
        const [before, after] = [await scoreOf(outline), await scoreOf(less)]
        if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before)
      }),
      { numRuns: 1000 },
    )
  }, 300_000)

  test('never rises when a line denies a skill', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, denial, async (outline, line) => {
        const before = await scoreOf(outline)
        if (before === null) return
        expect(await scoreOf(addHighlight(outline, `${line}.`))).toBeLessThanOrEqual(before)
        const denied = { ...outline, summary: [...outline.summary, `${line}.`] }
        expect(await scoreOf(denied)).toBeLessThanOrEqual(before)
      }),
      { numRuns: 1000 },
    )
  }, 300_000)

  test('stays the same when a line is said again', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, fc.nat(), async (outline, pick) => {
        const index = pick % Math.max(outline.work.length, 1)
        const entry = outline.work[index]
        const line = entry?.highlights[pick % entry.highlights.length]
        if (!entry || line === undefined) return
        const before = await scoreOf(outline)
        const said = { ...entry, highlights: [...entry.highlights, line, line] }
        expect(await scoreOf({ ...outline, work: outline.work.with(index, said) })).toBe(before)
        expect(await scoreOf({ ...outline, skills: [...outline.skills, ...outline.skills] })).toBe(before)
      }),
      { numRuns: 1000 },
    )
  }, 300_000)

  test('does not see who the person is', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, anyOutline, async (outline, { name, contact, school }) => {
        expect(await scoreOf({ ...outline, name, contact, school })).toBe(await scoreOf(outline))
      }),
      { numRuns: 1000 },
    )
  }, 300_000)
})
