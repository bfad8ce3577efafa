import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { readSummary } from '../../src/score/read-summary.ts'
import { findingsOf } from './score-text.ts'

const read = async (summary: string) =>
  readSummary(findingsOf(await readDocument(`Jo Farrow\njo@example.com\n\nSummary\n${summary}\n`)))

describe('a summary', () => {
  test.each([
    ['a title', 'Developer of quiet systems for fourteen years.'],
    ['a product', 'Fourteen years of PostgreSQL for insurers.'],
    ['a stack', 'Fourteen years on the Microsoft stack, mostly for banks and councils.'],
    ['code', 'I have spent fourteen years looking after other people’s code bases.'],
    ['what code makes', 'Fourteen years of web applications for schools.'],
    ['programming in German', 'Ich habe vierzehn Jahre lang programmiert, meistens für Banken.'],
  ])('that names %s speaks of software', async (_what, summary) => {
    expect(await read(summary)).toBeDefined()
  })

  test.each([
    ['another trade', 'Fourteen years in catering, five as head chef.'],
    ['a tool of every trade', 'Nurse for fourteen years, at home in scheduling software and databases.'],
    ['another platform', 'Fourteen years on the platform of a railway station.'],
  ])('of %s does not', async (_what, summary) => {
    expect(await read(summary)).toBeUndefined()
  })

  test.each([
    ['one’s own title', 'Java developer with six years in banks.', 'developer'],
    ['a title in Spanish', 'Desarrolladora con seis años de Java en bancos.', 'Desarrolladora'],
    ['nobody’s, where it tells of others', 'I test in Java, sit with the developers and read their code.', undefined],
  ])('names %s', async (_what, summary, role) => {
    const facts = await read(summary)
    expect(facts?.role && facts.text.slice(facts.role.start, facts.role.end)).toBe(role)
  })
})
