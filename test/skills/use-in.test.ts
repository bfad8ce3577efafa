import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { findSkills } from '../../src/skills/find-skills.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'

const asOf = '2026-11'

/** The use of each skill in a CV of entries "dates: words", by its id. */
async function useIn(entries: Readonly<Record<string, string>>) {
  const work = Object.entries(entries).map(
    ([dates, words], nth) => `Developer, Firm ${'ABCDE'[nth]} Ltd\n${dates}\n- ${words}`,
  )
  const resume = parseResume(await readDocument(`Jo Farrow\njo@example.com\n\nExperience\n\n${work.join('\n\n')}`), {
    asOf,
  })
  const { skills } = findSkills(resume, backendTaxonomy, { asOf })
  return new Map(
    skills.map(({ id, months, firstUsed, lastUsed, current }) => [id, { months, firstUsed, lastUsed, current }]),
  )
}

describe('a skill was used in the months of the entries that name it', () => {
  test.each([
    ['both end months count', '01/2020 – 03/2020', 3, '2020-01', '2020-03'],
    ['a year counts whole', '2020', 12, '2020-01', '2020-12'],
    ['present is until now', '10/2026 – present', 2, '2026-10', '2026-11'],
    ['the future does not count', '10/2026 – 01/2030', 2, '2026-10', '2026-11'],
    ['a year that is not over counts until now', '2026', 11, '2026-01', '2026-11'],
    ['a season is its months', 'Summer 2015', 3, '2015-06', '2015-08'],
  ])('%s', async (_what, dates, months, firstUsed, lastUsed) => {
    const use = await useIn({ [dates]: 'Wrote services in Java.' })
    expect(use.get('java')).toMatchObject({ months, firstUsed, lastUsed })
  })

  test('what overlaps counts once, and gaps do not count', async () => {
    const use = await useIn({
      '01/2024 – 12/2024': 'Wrote services in Java and Go.',
      '07/2024 – 06/2025': 'Wrote services in Java.',
      '01/2020 – 06/2020': 'Wrote services in Go.',
    })
    expect(use.get('java')).toEqual({ months: 18, firstUsed: '2024-01', lastUsed: '2025-06', current: false })
    expect(use.get('go')).toEqual({ months: 18, firstUsed: '2020-01', lastUsed: '2024-12', current: false })
  })
})

describe('dates beside a skill tell when it was used', () => {
  const listed = async (words: string) => {
    const resume = parseResume(await readDocument(`Jo Farrow\njo@example.com\n\nSkills\n\n${words}`), { asOf })
    return findSkills(resume, backendTaxonomy, { asOf }).skills[0]
  }

  test.each([
    ['years in brackets', 'PHP (2010–2014)', '2010-01', '2014-12', 60, 4],
    ['years behind a blank', 'Java 2005–2015', '2005-01', '2015-12', 132, 10],
    ['months', 'Kotlin: 03/2019 – 02/2022', '2019-03', '2022-02', 36, 3],
    ['until now', 'Go [2018 – present]', '2018-01', '2026-11', 107, 8],
    ['since', 'Go since 2016', '2016-01', '2026-11', 131, 10],
  ])('%s', async (_what, words, firstUsed, lastUsed, months, statedYears) => {
    expect(await listed(words)).toMatchObject({ firstUsed, lastUsed, months, statedYears })
  })

  test.each([
    ['a single year', 'PHP (2010)'],
    ['versions', 'Java 8/11/17'],
    ['releases that are years', 'SQL Server 2012–2019'],
    ['two years with a slash', 'Erlang (2011/2013)'],
  ])('not so %s', async (_what, words) => {
    expect(await listed(words)).not.toHaveProperty('firstUsed')
  })

  test('inside an entry they count instead of those of the entry', async () => {
    const use = await useIn({ '2015 – 2022': 'Ran Kafka (2019–2021) and Redis.' })
    expect(use.get('kafka')).toMatchObject({ months: 36, lastUsed: '2021-12' })
    expect(use.get('redis')).toMatchObject({ months: 96 })
  })
})
