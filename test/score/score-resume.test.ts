import { describe, expect, test } from 'vitest'
import { message } from '../../src/messages.ts'
import type { Criterion } from '../../src/score/criterion.ts'
import { scoreResume } from '../../src/score/score-resume.ts'
import { makeInput, type Outline } from './make-input.ts'
import { scoreText } from './score-text.ts'

const ARTICLE =
  'Passionate and creative backend developer with five years of experience designing, building, and enhancing .NET web ' +
  'applications for EdTech companies. Proficient in SQL, APIs, and GraphQL.'

const good: Outline = {
  summary: ARTICLE,
  skills: ['Java (expert), SQL (advanced), Go, Spring (advanced)', 'PostgreSQL (expert), Redis, Kafka, Docker, Git'],
  work: [
    {
      position: 'Backend Developer',
      dates: ['2021-03', 'present'],
      highlights: [
        'Designed REST APIs in Java and Spring that serve 2M requests a day.',
        'Cut p99 latency from 900 ms to 120 ms with Redis.',
        'Migrated the monolith to Kafka services with the front-end team, 40 % fewer incidents.',
        'Secured the login with OAuth and hardened Nginx.',
      ],
    },
    {
      position: 'Software Engineer',
      dates: ['2017-01', '2021-02'],
      highlights: [
        'Modelled the PostgreSQL schema with stakeholders.',
        'Automated releases with Docker and Git, from 2 a month to 5 a day.',
        'Wrote a reusable client library, tested with JUnit.',
      ],
    },
  ],
}

const accountant: Outline = {
  summary: 'Chartered accountant with nine years of experience managing budgets for retail companies.',
  skills: ['Excel (expert), SQL, Scrum'],
  work: [
    {
      position: 'Senior Accountant',
      dates: ['2018-01', 'present'],
      highlights: [
        'Led the year-end close and cut it from 12 days to 5.',
        'Negotiated supplier terms that saved 140,000 pounds a year.',
        'Trained three juniors and documented the controls.',
      ],
    },
  ],
}

const scoreOf = (outline: Outline) => scoreResume(makeInput(outline)).score ?? Number.NaN

describe('scoreResume', () => {
  test('adds up to the score in hundredths, and every maximum to 100', () => {
    const { score, criteria, sections } = scoreResume(makeInput(good))
    const hundredths = (values: number[]) => values.reduce((sum, value) => sum + Math.round(value * 100), 0)
    expect(hundredths(criteria.map(({ points }) => points))).toBe(Math.round((score ?? 0) * 100))
    expect(hundredths(criteria.map(({ max }) => max))).toBe(10_000)
    expect(hundredths(Object.values(sections).map(({ points }) => points))).toBe(Math.round((score ?? 0) * 100))
  })

  test('gives the summary of the article full marks', () => {
    const { sections } = scoreResume(makeInput({ summary: ARTICLE }))
    expect(sections.summary).toEqual({ points: 20, max: 20 })
  })

  test.each([
    ['team player', 'Hard-working team player seeking a challenge'],
    ['a wish', 'Looking for a position as backend developer in Java, SQL and Go'],
    ['another trade', accountant.summary ?? ''],
    ['a lack', 'No experience as a backend developer with Java, SQL and Go'],
  ])('gives a summary of %s nothing', (_what, summary) => {
    expect(scoreResume(makeInput({ summary })).sections.summary.points).toBe(0)
  })

  test('tells a strong CV from a sparse one in words', () => {
    expect(scoreResume(makeInput(good)).band).toBe('strong')
    expect(scoreResume(makeInput(accountant)).band).toBe('sparse')
  })

  test('puts a well-written CV of another trade below a poor one of a developer', () => {
    const poor: Outline = {
      skills: ['Java, SQL, Git'],
      work: [
        { position: 'Java Developer', dates: ['2019-01', '2022-01'], highlights: ['Responsible for Java and SQL.'] },
      ],
    }
    expect(scoreOf(accountant)).toBeLessThan(scoreOf(poor))
  })

  test('gives a list of skills without use less than a third', () => {
    const list = [
      'Java',
      'Go',
      'SQL',
      'PostgreSQL',
      'MongoDB',
      'Redis',
      'Spring',
      'Kafka',
      'Nginx',
      'REST',
      'GraphQL',
      'Git',
    ]
    const stuffed = { skills: [list.map((name) => `${name} (expert)`).join(', '), 'HTML, Docker, JUnit, OAuth'] }
    expect(scoreOf(stuffed)).toBeLessThan(15)
    expect(scoreOf({ skills: [...stuffed.skills, ...stuffed.skills] })).toBe(scoreOf(stuffed))
  })

  test('has no score for a document that is no CV', () => {
    const input = makeInput(good)
    const { score, band, messages } = scoreResume({ ...input, resume: { ...input.resume, isCv: false } })
    expect({ score, band, codes: messages.map(({ code }) => code) }).toEqual({
      score: null,
      band: null,
      codes: ['NOT_A_CV'],
    })
  })

  test('shares the weight of what does not apply out over its section and says so', () => {
    const student: Outline = {
      summary: 'Backend developer building APIs in Go and SQL',
      projects: [{ highlights: ['Built a parser in Go.'] }],
    }
    const { criteria, sections, messages } = scoreResume(makeInput(student))
    expect(criteria.find(({ id }) => id === 'summary-years')).toMatchObject({
      score: null,
      weight: 3,
      max: 0,
      points: 0,
    })
    expect(sections.summary.max).toBe(20)
    expect(messages).toMatchObject([
      { code: 'WEIGHT_SHARED_OUT', args: { criterion: 'summary-years', section: 'summary', weight: 3 } },
    ])
  })

  test('takes weights and criteria of the caller', () => {
    const coffee: Criterion = {
      id: 'coffee',
      section: 'experience',
      evaluate: () => ({ score: 0.5, explanation: message('SUMMARY_ROLE', {}), evidence: [] }),
    }
    expect(scoreResume(makeInput(good), { criteria: [coffee], weights: { coffee: 7 } }).score).toBe(50)
    expect(() => scoreResume(makeInput(good), { criteria: [coffee] })).toThrow(/weights\.coffee/)
    expect(() => scoreResume(makeInput(good), { weights: { outcomes: -1 } })).toThrow(/weights\.outcomes/)
  })
})

describe('a level counts', () => {
  const levelsOf = async (...lines: string[]) => {
    const { criteria } = await scoreText(
      `Kit Rowe\nkit@example.com\n\nSkills\n${lines.join('\n')}\n\nExperience\nBackend Developer, Tarnbeck Maps\n2019 – 2022\n- Wrote imports in Python and Redis.\n`,
    )
    return criteria.find(({ id }) => id === 'skill-levels')?.explanation.args['found']
  }

  test.each([
    ['in stars', ['Python ★★★★★', 'Redis ★★★☆☆']],
    ['in dots', ['Python ●●●●○', 'Redis ●●○○○']],
    ['out of five', ['Python 5/5', 'Redis 3/5']],
    ['in per cent', ['Python 90 %', 'Redis 60 %']],
    ['in words', ['Python (expert), Redis – good']],
    ['as a label', ['Expert: Python, Redis']],
    ['in years', ['Python (5 years), Redis, 3 years']],
  ])('%s', async (_how, lines) => expect(await levelsOf(...lines)).toBe(2))

  test('but no version or bare name', async () => expect(await levelsOf('Python 3, Redis')).toBe(0))
})
