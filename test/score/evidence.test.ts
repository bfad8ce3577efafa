import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { scoreResume } from '../../src/score/score-resume.ts'
import { anyOutline, type CvOutline, printOutline } from './any-outline.ts'
import { findingsOf } from './score-text.ts'

/** The same cases each time; take another seed to look for more. */
const cases = { numRuns: 1000, seed: 20_261_122 }
const timeout = 120_000

async function scoreOf(outline: CvOutline, hidden = ''): Promise<number | null> {
  const document = await readDocument(printOutline(outline))
  const buried = hidden === '' ? [] : [{ kind: 'colour', text: hidden, page: 1 } as const]
  return scoreResume(findingsOf({ ...document, hidden: buried })).score
}

const drop = <Item>(list: readonly Item[], index: number): Item[] => list.filter((_, other) => other !== index)

/** Outlines in which one piece of evidence is missing, each in turn. */
function withoutOne(outline: CvOutline): CvOutline[] {
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

function addHighlight(outline: CvOutline, line: string): CvOutline {
  return { ...outline, work: outline.work.map((entry) => ({ ...entry, highlights: [...entry.highlights, line] })) }
}

const denial = fc.constantFrom(
  'No experience with Kafka.',
  'Have not used Kubernetes in production.',
  'Never worked with Terraform or PostgreSQL.',
  'Not familiar with GraphQL APIs.',
  'Lacking practice in Redis.',
)

/** Skills that no outline has. */
const newSkill = fc.constantFrom('Rust', 'Elixir', 'Cassandra', 'gRPC', 'Ansible', 'Elasticsearch')

describe('the score', () => {
  test(
    'never rises when a line of evidence is taken away',
    () =>
      fc.assert(
        fc.asyncProperty(anyOutline, fc.nat(), async (outline, pick) => {
          const candidates = withoutOne(outline)
          const less = candidates[pick % Math.max(candidates.length, 1)]
          if (!less) return
          const [before, after] = [await scoreOf(outline), await scoreOf(less)]
          if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before)
        }),
        cases,
      ),
    timeout,
  )

  test(
    'never rises when lines deny a skill',
    () =>
      fc.assert(
        fc.asyncProperty(anyOutline, denial, fc.boolean(), async (outline, line, inSummary) => {
          const before = await scoreOf(outline)
          if (before === null) return
          const denied = inSummary ? { ...outline, summary: [...outline.summary, line] } : addHighlight(outline, line)
          expect(await scoreOf(denied)).toBeLessThanOrEqual(before)
        }),
        cases,
      ),
    timeout,
  )

  test(
    'stays the same when lines are said again, or stand there unseen',
    () =>
      fc.assert(
        fc.asyncProperty(anyOutline, fc.nat(), async (outline, pick) => {
          const work = outline.work.map(({ highlights, ...entry }) => {
            const line = highlights[pick % highlights.length] ?? ''
            return { ...entry, highlights: [...highlights, line, line] }
          })
          const again = { ...outline, work, skills: [...outline.skills, ...outline.skills] }
          const unseen = 'Built Rust services with Kafka and Cassandra, cutting latency by 90 %.'
          expect(await scoreOf(again, unseen)).toBe(await scoreOf(outline))
        }),
        cases,
      ),
    timeout,
  )

  test(
    'never falls when a skill is listed and shown at work',
    () =>
      fc.assert(
        fc.asyncProperty(anyOutline, newSkill, async (outline, skill) => {
          const before = await scoreOf(outline)
          const shown = addHighlight(outline, `Built the search API in ${skill}.`)
          if (before !== null)
            expect(await scoreOf({ ...shown, skills: [...outline.skills, skill] })).toBeGreaterThanOrEqual(before)
        }),
        cases,
      ),
    timeout,
  )

  test(
    'is the same in whatever order an entry tells its deeds',
    () =>
      fc.assert(
        fc.asyncProperty(anyOutline, async (outline) => {
          const work = outline.work.map((entry) => ({ ...entry, highlights: entry.highlights.toReversed() }))
          expect(await scoreOf({ ...outline, work })).toBe(await scoreOf(outline))
        }),
        cases,
      ),
    timeout,
  )

  test(
    'moves with the month of the reading by how recent the work is, and by nothing else',
    () =>
      fc.assert(
        fc.asyncProperty(anyOutline, fc.constantFrom('2027-01', '2029-06', '2036-11'), async (outline, later) => {
          const document = await readDocument(printOutline(outline))
          const [now, then] = [findingsOf(document), findingsOf(document, later)].map((findings) =>
            scoreResume(findings).criteria.filter(({ id }) => id !== 'recency'),
          )
          expect(then?.map(({ id, score }) => [id, score])).toEqual(now?.map(({ id, score }) => [id, score]))
        }),
        cases,
      ),
    timeout,
  )

  test(
    'does not see who the person is',
    () =>
      fc.assert(
        fc.asyncProperty(anyOutline, anyOutline, async (outline, { name, contact, school }) => {
          expect(await scoreOf({ ...outline, name, contact, school })).toBe(await scoreOf(outline))
        }),
        cases,
      ),
    timeout,
  )
})
