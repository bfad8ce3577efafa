import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { findMentions } from '../../src/skills/find-mentions.ts'
import { findSkills } from '../../src/skills/find-skills.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'
import { smallTaxonomy } from './small-taxonomy.ts'

const asOf = '2026-11'

const cv = `Robin Ashgrove
robin.ashgrove@example.com

Summary
Backend developer with five years of Python. No experience with Kafka. Keen to learn Kubernetes.

Skills
Languages: Python (expert), Go, C
Docker, Redis, MySQL (basic)

Experience
Senior Backend Developer
Oracle Ltd, Leeds
Mar 2022 – present
- Cut the nightly import from 40 minutes to 6 with Python and Redis.
- Moved billing to Docker.

Developer
Hollowmere Systems GmbH, Bonn
Jan 2020 – Feb 2022
- Wrote reports in Python and MySQL for the Jenkins team.

Education
BSc Computer Science, Aldermoor University, 2016 – 2019

References
Julia Moss, who knows TypeScript
`

async function resumeOf(text: string) {
  return parseResume(await readDocument(text), { asOf })
}

async function skillsOf(text: string) {
  const { skills, notClaimed } = findSkills(await resumeOf(text), smallTaxonomy, { asOf })
  return { skills: new Map(skills.map((skill) => [skill.id, skill])), notClaimed }
}

describe('a finding', () => {
  test('is proved by a highlight with a result, used in an entry, or listed', async () => {
    const { skills } = await skillsOf(cv)
    expect(Object.fromEntries([...skills].map(([id, { strength }]) => [id, strength]))).toMatchObject({
      python: 'proved',
      redis: 'proved',
      docker: 'used',
      mysql: 'used',
      go: 'listed',
      c: 'listed',
    })
  })

  test('has the months of the entries that name it, overlaps once', async () => {
    const { skills } = await skillsOf(cv)
    expect(skills.get('python')).toMatchObject({ months: 83, firstUsed: '2020-01', lastUsed: '2026-11', current: true })
    expect(skills.get('mysql')).toMatchObject({ months: 26, firstUsed: '2020-01', lastUsed: '2022-02', current: false })
    expect(skills.get('go')).not.toHaveProperty('months')
  })

  test('has the level and the years that the CV states', async () => {
    const { skills } = await skillsOf(cv)
    expect(skills.get('python')).toMatchObject({ level: 'expert', statedYears: 5 })
    expect(skills.get('mysql')).toMatchObject({ level: 'beginner' })
    expect(skills.get('go')).not.toHaveProperty('level')
  })

  test('leaves out what is denied, wished for, or somebody else’s', async () => {
    const { skills, notClaimed } = await skillsOf(cv)
    expect(notClaimed.map(({ skill, polarity }) => [skill, polarity])).toEqual([
      ['kafka', 'negated'],
      ['kubernetes', 'aspirational'],
      ['jenkins', 'other'],
    ])
    for (const id of ['kafka', 'kubernetes', 'jenkins', 'oracle', 'julia', 'typescript'])
      expect(skills.has(id)).toBe(false)
  })

  test('is implied, one hop, by what is named', async () => {
    const { skills } = await skillsOf(cv.replace('Docker, Redis', 'Spring Boot, TypeScript, Docker, Redis'))
    expect(skills.get('javascript')).toMatchObject({ impliedBy: ['typescript'], mentions: [], strength: 'listed' })
    expect(skills.get('spring')).toMatchObject({ impliedBy: ['spring-boot'] })
    expect(skills.has('java')).toBe(false)
  })

  test('is not implied when it is named', async () => {
    const { skills } = await skillsOf(cv.replace('Docker, Redis', 'TypeScript, JavaScript, Docker, Redis'))
    expect(skills.get('javascript')).not.toHaveProperty('impliedBy')
  })
})

describe('mentions of a CV', () => {
  test('are what stands at their offsets, with section and entry', async () => {
    const resume = await resumeOf(cv)
    const mentions = findMentions(resume, smallTaxonomy)
    for (const { start, end, text } of mentions) expect(resume.document.text.slice(start, end)).toBe(text)
    expect(mentions.filter(({ skill }) => skill === 'python').map(({ section, entry }) => [section, entry])).toEqual([
      ['summary', undefined],
      ['skills', undefined],
      ['experience', 0],
      ['experience', 1],
    ])
  })

  test('are never the heading, nor the employer', async () => {
    const mentions = findMentions(await resumeOf(cv.replace('Skills\n', 'Python skills\n')), smallTaxonomy)
    expect(mentions.filter(({ skill }) => skill === 'oracle')).toEqual([])
  })

  test.each(['Hollowmere Systems (CDI), Bonn', 'CDI – Hollowmere Systems GmbH, Bonn'])(
    'are never the terms of employment: %s',
    async (header) => {
      const resume = await resumeOf(cv.replace('Hollowmere Systems GmbH, Bonn', header))
      expect(findMentions(resume, backendTaxonomy).some(({ skill }) => skill === 'cdi')).toBe(false)
    },
  )

  test('are what a highlight names, though terms of employment have the same letters', async () => {
    const resume = await resumeOf(cv.replace('Moved billing to Docker.', 'Wired Java beans with CDI and JPA.'))
    expect(findMentions(resume, backendTaxonomy).some(({ skill }) => skill === 'cdi')).toBe(true)
  })

  test('are held job titles', async () => {
    const mentions = findMentions(
      await resumeOf(cv.replace('Senior Backend Developer', 'Senior Java Developer')),
      smallTaxonomy,
    )
    expect(mentions.find(({ skill }) => skill === 'java')).toMatchObject({
      section: 'experience',
      entry: 0,
      polarity: 'asserted',
    })
  })
})

test('a CV without a single skill has none', async () => {
  const { skills, notClaimed } = await skillsOf(
    'Kit Rowe\n\nExperience\nBaker, Hale Bakery\n2019 – 2021\n- Baked bread.\n',
  )
  expect([...skills]).toEqual([])
  expect(notClaimed).toEqual([])
})

describe('a doubtful word in an entry', () => {
  const goBeside = async (line: string) => {
    const { skills } = await skillsOf(cv.replace('- Moved billing to Docker.', `- Go imports run nightly.\n- ${line}`))
    return skills.get('go')?.mentions.some(({ section }) => section === 'experience')
  }

  test.each(['Moved billing to Kubernetes.', 'Not only Kubernetes but Docker as well.'])(
    'is shown by “%s”',
    async (line) => {
      expect(await goBeside(line)).toBe(true)
    },
  )

  test.each(['No experience with Kubernetes.', 'Have not used Kubernetes in production.', 'Keen to learn Kubernetes.'])(
    'is not shown by “%s”',
    async (line) => {
      expect(await goBeside(line)).toBe(false)
    },
  )
})
