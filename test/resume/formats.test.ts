import { beforeAll, describe, expect, test } from 'vitest'
import { kindOf, namedKinds } from '../../fixtures/eval/compare-sections.ts'
import { wordsOf } from '../../fixtures/eval/concepts.ts'
import { type Fixture, loadFixtures } from '../../fixtures/eval/truth.ts'
import { parseResume, type Resume, readDocument } from '../../src/index.ts'

interface Parsed {
  readonly id: string
  readonly resume: Resume
  /** The kinds of section that this document prints; a generator may leave one out. */
  readonly printed: ReadonlySet<string>
}

const fixtures = loadFixtures([new URL('../../fixtures/cv/', import.meta.url)]).filter(
  ({ truth }) => !truth.adversarial,
)
const personOf = ({ truth }: Fixture): string => (truth as typeof truth & { persona: string }).persona
const people = [...new Set(fixtures.map(personOf))].filter(
  (person) => fixtures.filter((fixture) => personOf(fixture) === person).length > 1,
)

/** Letter case is a matter of typesetting. */
const key = (text = ''): string => wordsOf(text).join(' ')

async function parse({ truth, bytes }: Fixture): Promise<Parsed> {
  return {
    id: truth.id,
    resume: parseResume(await readDocument(bytes), { asOf: '2026-11' }),
    printed: new Set(truth.sections.map(({ kind }) => kind)),
  }
}

const kindsOf = ({ resume }: Parsed): Set<string> =>
  new Set(resume.sections.map(({ kind }) => kindOf(kind)).filter((kind) => namedKinds.some((named) => named === kind)))

/** "position @ employer, start..end" of each entry; a document that prints years alone is compared by its years. */
function entriesOf({ resume }: Parsed, digits: number): string[] {
  return resume.work
    .map(({ position, name, startDate = '', endDate = '' }) => {
      const end = endDate === 'present' ? endDate : endDate.slice(0, digits)
      return `${key(position)} @ ${key(name)}, ${startDate.slice(0, digits)}..${end}`
    })
    .sort()
}

const precisionOf = ({ resume }: Parsed): number =>
  Math.min(
    ...resume.work.flatMap(({ startDate, endDate }) =>
      [startDate ?? '', endDate ?? ''].map(({ length }) => (length === 4 ? 4 : 7)),
    ),
  )

describe.each(people)('the CVs of %s', (person) => {
  let pairs: [Parsed, Parsed][]
  beforeAll(async () => {
    const parsed = await Promise.all(fixtures.filter((fixture) => personOf(fixture) === person).map(parse))
    pairs = parsed.flatMap((one, at) => parsed.slice(at + 1).map((other): [Parsed, Parsed] => [one, other]))
  }, 60_000)

  test('have the same sections in every format and from every generator', () => {
    for (const [one, other] of pairs) {
      const both = (kinds: Set<string>) =>
        [...kinds].filter((kind) => one.printed.has(kind) && other.printed.has(kind)).sort()
      expect(both(kindsOf(one)), `${one.id} and ${other.id}`).toEqual(both(kindsOf(other)))
    }
  })

  test('have the same entries in every format and from every generator', () => {
    for (const [one, other] of pairs) {
      const digits = Math.min(precisionOf(one), precisionOf(other))
      expect(entriesOf(one, digits), `${one.id} and ${other.id}`).toEqual(entriesOf(other, digits))
    }
  })
})
