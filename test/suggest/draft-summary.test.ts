import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { gatherEvidence } from '../../src/score/gather-evidence.ts'
import { draftSummary } from '../../src/suggest/suggesters/draft-summary.ts'
import { findingsOf } from '../score/score-text.ts'

interface Cv {
  readonly summary?: string
  readonly title?: string
  readonly skills?: string
  readonly highlights?: readonly string[]
}

const deeds = [
  'Built the orders API in Java.',
  'Designed the PostgreSQL schema of the shop.',
  'Maintained the Redis cache.',
]

const cvOf = ({
  summary,
  title = 'Backend Developer',
  skills = 'Java, PostgreSQL, Redis, Kafka',
  highlights = deeds,
}: Cv) =>
  `Kit Rowe
kit.rowe@example.com
${summary === undefined ? '' : `\nSummary\n\n${summary}\n`}
Skills

${skills}

Experience

${title}, Brackwater Ltd
03/2019 – 02/2024
${highlights.map((line) => `- ${line}`).join('\n')}

Education

BSc Computer Science, Pellmere University, 2014 – 2018
`

const draft = async (cv: Cv) => draftSummary(gatherEvidence(findingsOf(await readDocument(cvOf(cv)))))[0]

const work = 'designing, building and maintaining software for [domain] companies'

describe('a CV without a summary gets one', () => {
  test.each([
    ['Backend Developer', 'Backend developer'],
    ['Senior Java Developer (contract)', 'Senior Java developer'],
    ['LEAD SOFTWARE ENGINEER', 'Lead software engineer'],
    ['Site Reliability Engineer', 'Site reliability engineer'],
    ['Senior Softwareentwicklerin', 'Senior software developer'],
    ['Développeuse backend', '[role]'],
  ])('that opens %s as “%s”', async (title, role) => {
    expect(await draft({ title })).toMatchObject({
      code: 'SUMMARY_MISSING',
      after: `Summary\n${role} with five years of experience ${work}. Proficient in Java, PostgreSQL and Redis.`,
    })
  })

  test('with the verbs that the highlights open with, and common ones where these are few', async () => {
    const after = (await draft({ highlights: ['Migrated the orders API to Java.', 'Tested it.'] }))?.after
    expect(after).toContain('building and migrating software')
  })

  test.each([
    ['a field', 'Built the claims API in Java for insurance.', 'insurance companies'],
    ['a field with few companies', 'Built the permits API in Java for government.', 'government organisations'],
    ['what a program does, which is no field', 'Ran the PeopleSoft payroll on Java.', '[domain] companies'],
  ])('that says for whom, by %s', async (_what, highlight, domain) => {
    expect((await draft({ highlights: [highlight, ...deeds] }))?.after).toContain(`software for ${domain}.`)
  })

  test('that calls nobody proficient in what they have just begun with', async () => {
    const after = (await draft({ skills: 'Java (expert), PostgreSQL (beginner), Redis (advanced)' }))?.after
    expect(after).toMatch(/Proficient in Java and Redis\.$/)
  })

  test('only in English', async () => {
    const highlights = ['Entwicklung der Schnittstellen für den Versand mit Java', 'Betrieb von PostgreSQL und Redis']
    expect(await draft({ highlights })).toBeUndefined()
  })
})

describe('a summary that speaks of the work stays, and gets what it lacks', () => {
  test.each([
    [
      'at its end',
      'Backend developer who likes small services.',
      `Backend developer who likes small services. Five years of experience ${work}. Proficient in Java, PostgreSQL and Redis.`,
    ],
    [
      'after a full stop',
      'Backend developer, Java and Redis',
      `Backend developer, Java and Redis. Five years of experience ${work}. Proficient in PostgreSQL.`,
    ],
    [
      'before what one is still to learn',
      'Java developer with five years in retail. Currently learning Rust.',
      'Java developer with five years in retail. Experienced in designing, building and maintaining software. Proficient in PostgreSQL and Redis. Currently learning Rust.',
    ],
    [
      'before what one looks for',
      'Backend developer. Looking for a team that ships weekly.',
      `Backend developer. Five years of experience ${work}. Proficient in Java, PostgreSQL and Redis. Looking for a team that ships weekly.`,
    ],
    [
      'with a role in front',
      'I build shops for retailers in Java, PostgreSQL and Redis, and have done so for five years.',
      'Backend developer designing, building and maintaining software. I build shops for retailers in Java, PostgreSQL and Redis, and have done so for five years.',
    ],
  ])('%s', async (_where, summary, after) => {
    expect(await draft({ summary })).toMatchObject({ code: 'SUMMARY_MORE', after })
  })

  test('without a verb that it has already', async () => {
    const summary = 'Java developer, five years in retail. Designed and ran APIs on PostgreSQL and Redis.'
    expect((await draft({ summary }))?.after).toBe(summary)
    const one = 'Java developer, five years in retail. Designed APIs on PostgreSQL and Redis.'
    expect((await draft({ summary: one }))?.after).toBe(`${one} Experienced in building and maintaining software.`)
  })
})

test('a summary that says nothing of the work is written anew', async () => {
  expect(await draft({ summary: 'Hard-working team player who is always on time.' })).toMatchObject({
    code: 'SUMMARY_DRAFT',
    after: `Backend developer with five years of experience ${work}. Proficient in Java, PostgreSQL and Redis.`,
  })
})
