import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { gatherEvidence } from '../../src/score/gather-evidence.ts'
import { draftSummary } from '../../src/suggest/suggesters/draft-summary.ts'
import { findingsOf } from '../score/score-text.ts'

interface Cv {
  readonly summary?: string
  readonly title?: string
  readonly dates?: string
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
  dates = '03/2019 – 02/2024',
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
${dates}
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
    ['Part-time Backend Engineer II', 'Backend engineer'],
    ['Software Developer Intern', 'Software developer'],
    ['Senior Softwareentwicklerin', 'Senior software developer'],
    ['Développeuse backend', '[role]'],
  ])('that opens %s as “%s”', async (title, role) => {
    expect(await draft({ title })).toMatchObject({
      code: 'SUMMARY_MISSING',
      after: `Summary\n${role} with five years of experience ${work}. Proficient in Java, PostgreSQL and Redis.`,
    })
  })

  test.each([
    ['Site Reliability Engineer', 'running and maintaining platforms'],
    ['Database Administrator', 'running and maintaining databases'],
    ['Data Engineer', 'building and maintaining data pipelines'],
    ['QA Engineer', 'running and maintaining tests'],
    ['Backend Developer', 'building and maintaining software'],
  ])('that says what a %s works on', async (title, what) => {
    const highlights = ['Kept the orders API in Java, on PostgreSQL and Redis.']
    expect((await draft({ title, highlights }))?.after).toContain(` ${what} for `)
  })

  test('with no verb that the highlights do not open with, where they open with two', async () => {
    const highlights = [
      'Developed the orders API in Java.',
      'Deployed the Redis service.',
      'Implemented the SQL schema.',
    ]
    expect((await draft({ highlights }))?.after).toContain('developing and deploying software')
  })

  test('with the verbs that the highlights open with, and common ones where these are few', async () => {
    const after = (await draft({ highlights: ['Migrated the orders API to Java.', 'Tested it.'] }))?.after
    expect(after).toContain('building and migrating software')
  })

  test.each([
    ['a field', 'Built the claims API in Java for insurance.', 'insurance companies'],
    ['one firm of its kind', 'Moved a German retailer to Java on Linux.', 'retailers'],
    ['several of them', 'Built the booking API in Java for hotels.', 'hotels'],
    ['a field with few companies', 'Built the permits API in Java for government.', 'government organisations'],
    ['what a program does, which is no field', 'Ran the PeopleSoft payroll on Java.', '[domain] companies'],
  ])('that says for whom, by %s', async (_what, highlight, domain) => {
    expect((await draft({ highlights: [highlight, ...deeds] }))?.after).toContain(`software for ${domain}.`)
  })

  test.each([
    ['have just begun with', 'Java (expert), PostgreSQL (beginner), Redis (advanced)'],
    ['rate below the rest', 'Java (expert), PostgreSQL (intermediate), Redis (advanced)'],
    ['rate below a tool', 'Java, PostgreSQL (intermediate), Redis, Jira (advanced)'],
    ['have done for a year beside the rest', 'Java (7 years), PostgreSQL (1 year), Redis (4 years)'],
  ])('that calls nobody proficient in what they %s', async (_what, skills) => {
    expect((await draft({ skills }))?.after).toMatch(/Proficient in Java and Redis\.$/)
  })

  test.each([
    ['all alike', 'Java (intermediate), PostgreSQL (intermediate), Redis (intermediate)'],
    ['all with a year', 'Java (1 year), PostgreSQL (1 year), Redis (1 year)'],
  ])('that names what they rate %s', async (_what, skills) => {
    expect((await draft({ skills }))?.after).toMatch(/Proficient in Java, PostgreSQL and Redis\.$/)
  })

  test.each([
    ['who wrote them for research', 'Postdoctoral Researcher'],
    ['who taught it', 'Teaching Assistant'],
    ['who was in the army', 'Signal Officer'],
  ])('that leaves the years to those %s', async (_who, title) => {
    expect((await draft({ title }))?.after).toContain('with [n] years of experience')
  })

  test.each([
    ['moves away from a thing', 'Migrated from SVN to Git.'],
    ['gives no software', 'Delivered training to the sales team.'],
    ['makes no software', 'Designed the posters of the summer party.'],
  ])('that says no verb of software that %s', async (_what, highlight) => {
    const after = (await draft({ highlights: [highlight, 'Kept the orders API in Java, on PostgreSQL and Redis.'] }))
      ?.after
    expect(after).toContain('building and maintaining software')
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
      'Java developer with five years in retail. Designed, built and maintained [what]. Proficient in PostgreSQL and Redis. Currently learning Rust.',
    ],
    [
      'before what one looks for',
      'Backend developer. Looking for a team that ships weekly.',
      `Backend developer. Five years of experience ${work}. Proficient in Java, PostgreSQL and Redis. Looking for a team that ships weekly.`,
    ],
    [
      'in the first person, where it speaks so',
      'Backend developer with five years in Java, PostgreSQL and Redis. I like small services.',
      'Backend developer with five years in Java, PostgreSQL and Redis. I like small services. I have designed, built and maintained software for [domain] companies.',
    ],
    [
      'with the role behind a greeting',
      'Hi! I design and build shops for retailers in Java, PostgreSQL and Redis, and have done so for five years.',
      'Hi! Backend developer. I design and build shops for retailers in Java, PostgreSQL and Redis, and have done so for five years.',
    ],
    [
      'with the role behind a name',
      'I’m Kit. I design and build shops for retailers in Java, PostgreSQL and Redis, and have done so for five years.',
      'I’m Kit. Backend developer. I design and build shops for retailers in Java, PostgreSQL and Redis, and have done so for five years.',
    ],
    [
      'with a role in front',
      'I build shops for retailers in Java, PostgreSQL and Redis, and have done so for five years.',
      'Backend developer. I build shops for retailers in Java, PostgreSQL and Redis, and have done so for five years.',
    ],
    [
      'in front of what one wishes for',
      'To obtain a position as a Java Developer in a growing company.',
      `Backend developer with five years of experience ${work}. Proficient in Java, PostgreSQL and Redis. To obtain a position as a Java Developer in a growing company.`,
    ],
    [
      'in front of what one does in free time',
      'Backend developer. Privately I keep bees.',
      `Backend developer. Five years of experience ${work}. Proficient in Java, PostgreSQL and Redis. Privately I keep bees.`,
    ],
    [
      'around a story about oneself',
      'I grew up above a bakery, where the bread was ready at six or it was worth nothing. That is how I think of a release: small, on time, and warm. I listen first.',
      `Backend developer with five years of experience ${work}. I grew up above a bakery, where the bread was ready at six or it was worth nothing. That is how I think of a release: small, on time, and warm. I listen first. Proficient in Java, PostgreSQL and Redis.`,
    ],
  ])('%s', async (_where, summary, after) => {
    expect(await draft({ summary })).toMatchObject({ code: 'SUMMARY_MORE', after })
  })

  test('without a verb that it has already', async () => {
    const summary = 'Java developer, five years in retail. Designed and ran APIs on PostgreSQL and Redis.'
    expect((await draft({ summary }))?.after).toBe(summary)
    const one = 'Java developer, five years in retail. Designed APIs on PostgreSQL and Redis.'
    expect((await draft({ summary: one }))?.after).toBe(`${one} Built and maintained [what].`)
  })
})

test('a teacher who has scripts is not said to build software', async () => {
  const summary = 'Teacher of mathematics who writes scripts in Java. Looking for a post as deputy head.'
  const after = (await draft({ title: 'Mathematics Teacher', summary }))?.after ?? ''
  expect(after).toMatch(/^Teacher of mathematics/)
  expect(after).not.toContain('software')
})

describe('who has no software work', () => {
  const cvWith = (summary: string, label = '') => `Kit Rowe
${label}
kit.rowe@example.com
${summary && `\nSummary\n\n${summary}\n`}
Projects

Recipe box
- Built it in Java and Spring Boot with PostgreSQL

Experience

Head Chef, The Brass Kettle, Leeds
03/2019 – 02/2024
- Ran a kitchen of eight

Skills

Java, Go, Spring, PostgreSQL
`
  const summaryOf = async (summary: string, label?: string) =>
    draftSummary(gatherEvidence(findingsOf(await readDocument(cvWith(summary, label)))))[0]?.after

  test.each([
    ['without a role', undefined, '[role] with projects in Java, Spring Boot and PostgreSQL.'],
    [
      'with the role of the headline',
      'Aspiring Backend Developer',
      'Aspiring backend developer with projects in Java, Spring Boot and PostgreSQL.',
    ],
  ])('gets a summary of their projects, %s', async (_how, label, expected) => {
    expect(await summaryOf('', label)).toBe(`Summary\n${expected}`)
  })

  test.each([
    [
      'added before what they look for',
      'Former chef and self-taught developer. Looking for a first job.',
      'Former chef and self-taught developer. Projects in Java, Spring Boot and PostgreSQL. Looking for a first job.',
    ],
    [
      'and no field or years',
      'Former chef who writes code in Java, Go and PostgreSQL.',
      '[role]. Former chef who writes code in Java, Go and PostgreSQL.',
    ],
  ])('gets their projects %s', async (_how, summary, expected) => {
    expect(await summaryOf(summary)).toBe(expected)
  })
})

test('of work that goes on, it is told as going on', async () => {
  const summary = 'Backend developer with five years in Java, PostgreSQL and Redis.'
  expect((await draft({ summary, dates: '03/2019 – present' }))?.after).toBe(
    `${summary} Currently designing, building and maintaining software for [domain] companies.`,
  )
})

test('a summary that says nothing of the work is written anew', async () => {
  expect(await draft({ summary: 'Hard-working team player who is always on time.' })).toMatchObject({
    code: 'SUMMARY_DRAFT',
    after: `Backend developer with five years of experience ${work}. Proficient in Java, PostgreSQL and Redis.`,
  })
})
