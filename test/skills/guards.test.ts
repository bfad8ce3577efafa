import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import type { SectionKind } from '../../src/types.ts'
import { readMarks } from './read-marks.ts'
import { smallTaxonomy } from './small-taxonomy.ts'

const namesIn = (text: string, section?: SectionKind) =>
  findInText(text, smallTaxonomy, { section }).map((mention) => mention.text)

describe('an everyday word is a skill', () => {
  test.each([
    ['after a verb of building', 'Wrote three services in [[Go]].'],
    ['after "using"', 'Rendered pages using [[React]].'],
    ['after experience', 'Experience with [[Spring]].'],
    ['after years', 'Five years of [[Go]].'],
    ['after proficiency', 'Proficient in [[C]].'],
    ['with a version', 'Upgraded to [[Spring]] 6.'],
    ['before a noun that its guard names', 'Profiled [[Go]] routines.'],
    ['after a word that its guard names', 'Reviewed idiomatic [[Go]].'],
    ['before a noun of the trade', '[[Swift]] developer, payments'],
    ['in the company its guard names', 'On [[Kubernetes]] since 2019; a [[Go]] operator restarts pods.'],
    ['beside a certain skill, with a capital', 'Jobs go to [[Docker]], reports come from [[Express]].'],
    ['between certain skills', '[[Python]], [[Go]], [[Redis]]'],
    ['after a colon, on what it runs', 'Firmware: [[C]] on boards with [[Docker]] images'],
    ['with a word of time beside it', 'Mostly [[Go]], lately [[Docker]]'],
    ['in small letters between small letters', '[[python]], [[go]], [[redis]], [[express]]'],
    ['after a label', 'Languages: [[Go]], [[Swift]]'],
    ['in a row of three', '[[Go]], [[Swift]], [[Julia]]'],
    ['joined by and to a certain one', 'Built it in [[Python]] and [[Go]].'],
    ['in a list at the end of a sentence', 'Services in [[Python]], [[Go]] and [[C]] for trams.'],
    ['in a hyphenated compound of the trade', 'Moved to [[Docker]] with a [[Spring]]-based gateway.'],
    ['when someone says that he does not know it', 'I have never used [[Swift]].'],
    ['before a verb that is spelled like a town', 'Learning [[Python]] and reading papers, [[Docker]] too.'],
    ['when someone wants to learn it', 'Keen to learn [[Julia]].'],
  ])('%s', (_why, marked) => {
    const { text, marks } = readMarks(marked)
    expect(namesIn(text)).toEqual(marks)
  })

  test.each([
    ['an item of its own', 'Go, Swift decision making, Express', ['Go', 'Express']],
    ['small letters', 'go\nrest\nspring', ['go', 'rest', 'spring']],
    ['a level with a capital', 'Go Beginner\nSwift Expert\nPython Fluent', ['Go', 'Swift', 'Python']],
    ['a level beside it', 'Go (basic), Swift – good, expert Julia', ['Go', 'Swift', 'Julia']],
    ['years beside it', 'Go 5 years | Swift (2 yrs)', ['Go', 'Swift']],
    ['parted by blanks alone', 'git Docker Express redis', ['git', 'Docker', 'Express', 'redis']],
    ['a grade in brackets', 'SQL (solid), Solid', ['SQL', 'Solid']],
    ['one letter among others', 'C, C++, R', ['C', 'C++', 'R']],
  ])('in a skills section: %s', (_what, text, names) => {
    expect(namesIn(text, 'skills')).toEqual(names)
  })
})

describe('an everyday word is none', () => {
  test.each([
    ['the verb', 'We go fast and rest on Sundays.'],
    ['a verb that opens a sentence', 'Express your ideas. React to change. Rest assured. Go home.'],
    ['the season', 'Joined in spring 2021.'],
    ['the season with a capital', 'Led the Spring 2021 relaunch.'],
    ['an idiom', 'Owned the go-to-market plan and go-live weekends.'],
    ['a management level', 'Spoke to C-level sponsors.'],
    ['research and development', 'Reported to the R&D manager.'],
    ['a round of funding', 'Closed a Series C round.'],
    ['a vitamin', 'Sold vitamin C.'],
    ['a grade', 'Grade C in history.'],
    ['a language level', 'English: C1, German: B2'],
    ['initials', 'J. C. Moss and R. Hale'],
    ['a person', 'Reported to Julia Moss.'],
    ['a person with a title', 'Thanked Mrs Jenkins for the cake.'],
    ['a person at the second place', 'Coached by Tom Swift in rowing.'],
    ['a train', 'Tastings along the Northern Express line'],
    ['a compound', 'Swift-footed and spring-loaded'],
    ['a place with its country', 'Sailed to Java, Indonesia.'],
    ['the rest', 'Kept the rest of the crew fed.'],
    ['an adjective in a skill', 'Swift decision making'],
    ['a capital in a title', 'Manager For Express Deliveries'],
    ['a small letter after a comma', 'It was a calm spring, docker strikes aside'],
  ])('as %s', (_what, text) => {
    expect(namesIn(text).filter((name) => !/docker/i.test(name))).toEqual([])
  })
})

describe('an employer is no skill', () => {
  test.each([
    ['a legal form', 'Oracle Ltd, Leeds'],
    ['a legal form further on', 'Redis Nordic Holdings GmbH'],
    ['after at', 'Worked on billing at Oracle, then moved on.'],
    ['after at, with a certain name', 'Engineer at GitHub since 2020'],
    ['after joined', 'Joined Redis as a clerk.'],
    ['among clients', 'Clients such as Oracle, Redis'],
    ['after the label of a name', 'Name: Redis Java'],
  ])('%s', (_what, text) => {
    expect(namesIn(text)).toEqual([])
  })

  test.each([
    ['an ability', 'Expert at [[SQL]].'],
    ['a look', 'Looked at [[Kafka]] lag.'],
    ['a scale', 'Ran billing at [[Kafka]] scale.'],
    ['clients that are programs', 'Wrote shops for 30 clients ([[HTML]], [[CSS]])'],
  ])('but %s is about one', (_what, marked) => {
    const { text, marks } = readMarks(marked)
    expect(namesIn(text)).toEqual(marks)
  })
})

describe('a label before a list of skills', () => {
  test.each([
    ['of a concept', 'Microservices: Docker, Redis', ['Docker', 'Redis']],
    ['on its own line', 'CI/CD:\nDocker\nRedis', ['Docker', 'Redis']],
    ['in a cell of its own', 'APIs\tDocker, Redis', ['Docker', 'Redis']],
    ['of two concepts', 'Cloud & microservices: Docker', ['Docker']],
    ['that is a skill itself', 'AWS: S3, SQS', ['AWS', 'S3', 'SQS']],
    ['but not an item', 'Docker, microservices', ['Docker', 'microservices']],
  ])('%s', (_what, text, names) => {
    expect(namesIn(text, 'skills')).toEqual(names)
  })
})

describe('sections that claim nothing, or little', () => {
  test.each([
    ['references', 'references', []],
    ['languages: those of computers', 'languages', ['PostgreSQL']],
    ['contact', 'contact', []],
    ['education: a certain name', 'education', ['PostgreSQL']],
  ] as const)('%s', (_what, section, names) => {
    expect(namesIn('A Java essay on PostgreSQL', section).filter((name) => name !== 'Java')).toEqual(names)
  })

  test('references count where they tell of the writer', () => {
    expect(namesIn('Jasmine Kafka, head of Oracle payroll', 'references')).toEqual([])
    expect(namesIn('“She kept our PostgreSQL running.” – Jasmine Kafka', 'references')).toContain('PostgreSQL')
  })

  test('among languages, those of computers', () => {
    expect(namesIn('English C1, German (basic), SQL (fluent as well), C#', 'languages')).toEqual(['SQL', 'C#'])
    expect(namesIn('English: C2\nFrench: B1, Basic Swahili', 'languages')).toEqual([])
  })

  test('even Java needs evidence among hobbies', () => {
    expect(namesIn('Tasting Java for pleasure', 'interests')).toEqual([])
    expect(namesIn('A photo server written in Java', 'interests')).toEqual(['Java'])
    expect(namesIn('Tuning Java for pleasure', 'experience')).toEqual(['Java'])
  })
})
