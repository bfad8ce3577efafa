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
    ['a choice that stays open', 'You bring:\n- PostgreSQL, MySQL or similar', ['postgresql|mysql required']],
    ['one of a kind', 'Must have:\n- at least one message broker (Kafka, RabbitMQ)', ['kafka|rabbitmq required']],
    ['members and not their kind', 'Must have: IaC tools such as Terraform or Pulumi', ['terraform|pulumi required']],
    [
      'each of a list in which one builds on another',
      'Must have: tools such as Java, Spring Boot',
      ['java|spring-boot required'],
    ],
    ['a choice that covers one of its own', 'Java Developer\n\nYou bring:\n- Java or Kotlin', ['java|kotlin required']],
    [
      'each item as its bracket says',
      '- Kafka (required), Redis (nice to have)',
      ['kafka required', 'redis preferred'],
    ],
    ['what is welcome though not required', 'Nice to have but not required: Kafka', ['kafka preferred']],
    ['nothing that a word of grading names', 'Requirements:\n- Solid SQL', ['sql required']],
    [
      'what a German one asks',
      'Dein Profil\n- Java oder Kotlin\n- Idealerweise Kafka',
      ['java|kotlin required', 'kafka preferred'],
    ],
    [
      'nothing that a German one tells of itself',
      'Über uns\nUnser Frontend: Angular\n\nAnforderungen\n- SQL',
      ['sql required'],
    ],
    [
      'what a French one asks',
      'Profil recherché\n- Symfony\n- Docker serait un plus',
      ['symfony required', 'docker preferred'],
    ],
    ['a plus inside a sentence', 'Requirements:\n- Docker is a plus', ['docker preferred']],
  ])('asks for %s', (_what, text, requirements) => {
    expect(asked(text)).toEqual(requirements)
  })

  test('that wants no PHP still wants what stands above it', () => {
    const { requirements, excluded } = parseJob('Requirements:\n- PostgreSQL and Docker\n- No PHP, please.')
    expect(requirements.map(({ anyOf }) => anyOf[0])).toEqual(['postgresql', 'docker'])
    expect(excluded).toEqual(['php'])
  })

  test.each([
    ['English', 'You bring:\n- SQL\n- You do not need to know React', 'react'],
    ['German', 'Dein Profil\n- SQL\n- PHP-Kenntnisse sind nicht erforderlich', 'php'],
  ])('leaves out what it says in %s is not needed', (_language, text, skill) => {
    const { requirements, excluded } = parseJob(text)
    expect(requirements.map(({ anyOf }) => anyOf[0])).toEqual(['sql'])
    expect(excluded).toEqual([skill])
  })

  test('gives each skill the years that stand before it, and the trade the rest', () => {
    const { requirements, minYears } = parseJob('- 8+ years in software engineering, of which 3+ with Spark or Flink')
    expect(minYears).toBe(8)
    expect(requirements.map(({ anyOf, minYears: own }) => [anyOf.join('|'), own])).toEqual([['spark|flink', 3]])
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
  ['mindestens 3 Jahre', 3],
  ['4 ans minimum', 4],
  ['a team of 10 people', undefined],
  ['several years', undefined],
])('%s ask for %s years', (clause, years) => {
  expect(parseYears(clause)[0]?.years).toBe(years)
})
