import { describe, expect, test } from 'vitest'
import { gatherEvidence } from '../../src/score/gather-evidence.ts'
import { findBareEntries } from '../../src/suggest/find-bare-entries.ts'
import { findUnnamedResponsibilities } from '../../src/suggest/find-unnamed-responsibilities.ts'
import { makeInput } from '../score/make-input.ts'

const entry = (...highlights: string[]) =>
  gatherEvidence(makeInput({ work: [{ position: 'Backend Developer', dates: ['2019-01', 'present'], highlights }] }))

const codes = (messages: readonly { code: string }[]) => messages.map(({ code }) => code)

describe('findBareEntries', () => {
  test.each([
    ['nothing that was worked with', 'Cut the nightly load from 6 hours to 50 minutes.', ['ENTRY_WITHOUT_TECHNOLOGY']],
    ['no result', 'Built the search service in Go.', ['ENTRY_WITHOUT_RESULT']],
    ['neither', 'Built the search service.', ['ENTRY_WITHOUT_TECHNOLOGY', 'ENTRY_WITHOUT_RESULT']],
    ['only a notion', 'Cut response times of the APIs by 40 %.', ['ENTRY_WITHOUT_TECHNOLOGY']],
  ])('finds an entry that names %s', (_what, highlight, expected) => {
    expect(codes(findBareEntries(entry(highlight)))).toEqual(expected)
  })

  test.each([
    ['with both', ['Cut the nightly load from 6 hours to 50 minutes with Kafka.']],
    ['with each in another highlight', ['Built the search service in Go.', 'Cut costs by 28 %.']],
    ['without highlights', []],
  ])('finds nothing in an entry %s', (_what, highlights) => {
    expect(findBareEntries(entry(...highlights))).toEqual([])
  })
})

describe('findUnnamedResponsibilities', () => {
  test('finds what a skill gives away and no highlight says', () => {
    const [found] = findUnnamedResponsibilities(entry('Kept orders in PostgreSQL.'))
    expect(found).toMatchObject({ code: 'RESPONSIBILITY_UNNAMED', args: { labels: 'managing databases' } })
  })

  test.each(['Kept the order database in PostgreSQL.', 'Wrote tests.'])('finds nothing in “%s”', (highlight) => {
    expect(findUnnamedResponsibilities(entry(highlight))).toEqual([])
  })
})
