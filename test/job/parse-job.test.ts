import { describe, expect, test } from 'vitest'
import { parseJob } from '../../src/job/parse-job.ts'
import { parseYears } from '../../src/job/parse-years.ts'

const asked = (text: string) => parseJob(text).requirements.map(({ anyOf, tier }) => `${anyOf.join('|')} ${tier}`)

describe('a job advertisement', () => {
  test.each([
    [
      'what is required and what is welcome',
      'Requirements:\n- PostgreSQL\n\nNice to have:\n- Kafka',
      ['postgresql required', 'kafka preferred'],
    ],
    ['a choice between rivals', 'You bring:\n- Go or Rust', ['go|rust required']],
    ['both of two complements', 'Requirements:\n- HTML/CSS', ['html required', 'css required']],
    ['what one will work with, as welcome', 'We use Kafka and Redis.', ['kafka preferred', 'redis preferred']],
    ['nothing that it gives', 'Requirements:\n- Go\n\nBenefits\n- a Python book club', ['go required']],
    ['nothing that it will teach', 'Must have: SQL\nWe will teach you Scala.', ['sql required']],
    ['a plus inside a sentence', 'Requirements:\n- Docker is a plus', ['docker preferred']],
  ])('asks for %s', (_what, text, requirements) => {
    expect(asked(text)).toEqual(requirements)
  })

  test('that wants no PHP still wants what stands above it', () => {
    const { requirements, excluded } = parseJob('Requirements:\n- PostgreSQL and Docker\n- No PHP, please.')
    expect(requirements.map(({ anyOf }) => anyOf[0])).toEqual(['postgresql', 'docker'])
    expect(excluded).toEqual(['php'])
  })

  test('quotes its requirements where they stand', () => {
    const text = 'Requirements:\n- 3+ years of Java'
    const [requirement] = parseJob(text).requirements
    expect(requirement?.minYears).toBe(3)
    expect(requirement?.quote).toBe('3+ years of Java')
    expect(text.slice(requirement?.start, requirement?.end)).toBe(requirement?.quote)
  })

  test('with a visa clause shows it and scores it not', () => {
    const { constraints, requirements } = parseJob('Visa sponsorship is not available.')
    expect([constraints.length, requirements.length]).toEqual([1, 0])
  })
})

test.each([
  ['5+ years of experience', 5],
  ['3-5 years', 3],
  ['at least two years', 2],
  ['a team of 10 people', undefined],
  ['several years', undefined],
])('%s ask for %s years', (clause, years) => {
  expect(parseYears(clause)).toBe(years)
})
