import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { smallTaxonomy } from './small-taxonomy.ts'

const levelsIn = (text: string) =>
  Object.fromEntries(findInText(text, smallTaxonomy).map(({ skill, level }) => [skill, level ?? '']))
const yearsIn = (text: string) =>
  Object.fromEntries(findInText(text, smallTaxonomy).map(({ skill, years }) => [skill, years ?? 0]))

describe('a level binds to the skill it touches', () => {
  test.each([
    ['Familiar with Docker', { docker: 'beginner' }],
    ['Exposure to Kafka and Redis', { kafka: 'beginner', redis: 'beginner' }],
    ['Basic knowledge of Python', { python: 'beginner' }],
    ['Currently learning GraphQL', { graphql: 'beginner' }],
    ['A little Python', { python: 'beginner' }],
    ['Working knowledge of Docker', { docker: 'intermediate' }],
    ['Good Python', { python: 'intermediate' }],
    ['Comfortable with MySQL', { mysql: 'intermediate' }],
    ['Strong Python, basic Docker', { python: 'advanced', docker: 'beginner' }],
    ['Proficient in Python and SQL', { python: 'advanced', sql: 'advanced' }],
    ['Extensive experience with Kafka', { kafka: 'advanced' }],
    ['Expert in Docker and familiar with Azure', { docker: 'expert', azure: 'beginner' }],
    ['Docker expert', { docker: 'expert' }],
    ['Python (advanced), Docker (basic), Redis', { python: 'advanced', docker: 'beginner', redis: '' }],
    ['Python, Docker (basic)', { python: '', docker: 'beginner' }],
    ['Very good Python', { python: 'advanced' }],
    ['Python', { python: '' }],
    ['Built a strong team and a Python service', { python: '' }],
  ])('%s', (text, expected) => expect(levelsIn(text)).toEqual(expected))

  test('and its words are kept', () => {
    expect(findInText('Working knowledge of Docker', smallTaxonomy)[0]?.levelText).toBe('Working knowledge of')
    expect(findInText('Docker (basic)', smallTaxonomy)[0]?.levelText).toBe('basic')
  })
})

describe('years bind to the skill they are said of', () => {
  test.each([
    ['5 years of Python', { python: 5 }],
    ["Five years' experience with Python and SQL", { python: 5, sql: 5 }],
    ['Full-stack developer, five years with NodeJS and TypeScript', { nodejs: 5, typescript: 5 }],
    ['Python (4 years), Docker', { python: 4, docker: 0 }],
    ['Python – 3 yrs | Docker – 2 yrs', { python: 3, docker: 2 }],
    ['10+ years of Python', { python: 10 }],
    ['11 years of experience building platforms in Python', { python: 0 }],
    ['Python 3', { python: 0 }],
  ])('%s', (text, expected) => expect(yearsIn(text)).toEqual(expected))
})
