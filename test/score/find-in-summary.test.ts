import { describe, expect, test } from 'vitest'
import { findDeveloperRole } from '../../src/resume/names/find-developer-role.ts'
import { claimedText } from '../../src/score/claimed-text.ts'
import { findDomain } from '../../src/score/find-domain.ts'
import { findStatedYears } from '../../src/score/find-stated-years.ts'
import { findVerbsInProse } from '../../src/score/find-verbs-in-prose.ts'
import type { Span } from '../../src/types.ts'

const at = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end)

describe('findStatedYears', () => {
  test.each([
    ['five years of experience', 'five years'],
    ['8+ years in Java', '8+ years'],
    ['mit acht Jahren Berufserfahrung', 'acht Jahren'],
    ['cinq ans d’expérience en Java', 'cinq ans'],
    ['Entwicklerin seit 2014', 'seit 2014'],
    ['10-year career', '10-year'],
    ['keeping shops alive since 2014', 'since 2014'],
    ['18 months of Go', '18 months'],
    ['over a decade of services', 'a decade'],
    ['Recent graduate in informatics', 'Recent graduate'],
  ])('in “%s” finds “%s”', (text, years) => expect(at(text, findStatedYears(text))).toBe(years))

  test.each([
    '35 years old',
    'aged 35',
    '35 Jahre alt',
    '35 ans, Lyon',
    'Jahrgang 1980',
    'several years',
    'in 2014',
    'a yearly release',
  ])('in “%s” finds none', (text) => expect(findStatedYears(text)).toBeUndefined())
})

describe('findDomain', () => {
  test.each([
    ['web applications for EdTech companies', 'EdTech'],
    ['software for sailing-school companies', 'sailing-school'],
    ['worked in the cheese industry', 'cheese'],
    ['platforms for online retail', 'online retail'],
    ['ten years in e-commerce', 'e-commerce'],
    ['used by nine bus companies', 'bus'],
  ])('in “%s” finds “%s”', (text, domain) => expect(at(text, findDomain(text))).toBe(domain))

  test.each(['software for various companies', 'shipping APIs every week', 'for companies', 'clean code and tests'])(
    'in “%s” finds none',
    (text) => expect(findDomain(text)).toBeUndefined(),
  )
})

describe('findDeveloperRole', () => {
  test.each([
    ['Senior Back-end Engineer', 'Back-end Engineer'],
    ['PHP developer', 'developer'],
    ['Site Reliability Engineer', 'Site Reliability'],
    ['Full-stack engineer', 'Full-stack engineer'],
  ])('in “%s” finds “%s”', (text, role) => expect(at(text, findDeveloperRole(text, false))).toBe(role))

  test.each(['Business Developer', 'Property developer', 'Civil Engineer', 'Product Manager', 'Developing countries'])(
    'in “%s” finds none',
    (text) => expect(findDeveloperRole(text, false)).toBeUndefined(),
  )

  test('takes a bare engineer for one of software beside a skill', () => {
    expect(findDeveloperRole('Java Engineer', true)).toBeDefined()
    expect(findDeveloperRole('Java Engineer', false)).toBeUndefined()
  })
})

describe('findVerbsInProse', () => {
  test.each([
    ['designing, building, and enhancing web applications', ['design', 'build', 'enhance']],
    ['I design and run services', ['design', 'run']],
    ['Shipped REST APIs', ['ship']],
    ['Software engineering, system design and test automation', []],
    ['Hard-working team player seeking a challenge', []],
    ['Lead developer for payments', []],
  ])('in “%s” finds %j', (text, verbs) => {
    expect(findVerbsInProse(text).map(({ base }) => base)).toEqual(verbs)
  })
})

describe('claimedText', () => {
  test.each([
    ['Built APIs. No experience with Kafka. Ran Redis.', 'Built APIs.', 'Ran Redis.'],
    ['Java developer looking for a new team.', 'Java developer', ''],
    ['Cut costs; have not used Rust yet', 'Cut costs;', ''],
  ])('blanks what “%s” denies or wishes for', (text, first, last) => {
    const claimed = claimedText(text)
    expect(claimed).toHaveLength(text.length)
    expect(claimed.trim().startsWith(first)).toBe(true)
    expect(claimed.replace(first, '').trim()).toBe(last)
  })

  test.each([
    'Not only built but ran it',
    'No downtime in three years',
    'Looking after 40 servers',
    'Code reviews daily, blame never.',
    'Deployed without a maintenance window',
  ])('keeps “%s”', (text) => expect(claimedText(text)).toBe(text))
})
