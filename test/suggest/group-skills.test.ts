import { describe, expect, test } from 'vitest'
import { skillGroupLabels } from '../../src/data/skill-group-labels.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { gatherEvidence } from '../../src/score/gather-evidence.ts'
import { groupSkills } from '../../src/suggest/suggesters/group-skills.ts'
import { findingsOf } from '../score/score-text.ts'

const cvWith = (skills: string, highlight = 'Built the billing API for the shops in Java.') => `Kit Rowe
kit.rowe@example.com

Skills
${skills}

Experience
Backend Developer, Brackwater Ltd
03/2019 – present
- ${highlight}
`

const findingsIn = async (cv: string) => findingsOf(await readDocument(cv))

const suggest = async (cv: string) => groupSkills(gatherEvidence(await findingsIn(cv)))[0]

describe('groupSkills', () => {
  test('sorts a flat list by kind and asks for levels, what one builds with first', async () => {
    const draft = await suggest(cvWith('Git, Java, Javascript, MySQL, Jest, Docker'))
    expect(draft?.after.split('\n')).toEqual([
      'Languages: Java ([level]), JavaScript ([level])',
      'Databases: MySQL ([level])',
      'Cloud and delivery: Docker ([level])',
      'Testing: Jest ([level])',
      'Tools: Git ([level])',
    ])
    expect(draft?.note.code).toBe('SUGGEST_GROUPS_AND_LEVELS')
  })

  test('leaves the groups of the candidate alone', async () => {
    const draft = await suggest(cvWith('Coding: Java (expert), Go\nKeeping: MySQL, Redis'))
    expect(draft?.after).toBe('Coding: Java (expert), Go ([level])\nKeeping: MySQL ([level]), Redis ([level])')
    expect(draft?.note.code).toBe('SUGGEST_LEVELS')
  })

  test('asks no level for an item that says more than a name', async () => {
    const draft = await suggest(cvWith('Java, Go, MySQL, enough Rust to read a pull request, some Perl'))
    expect(draft?.after).toMatch(
      /^Languages: Java \(\[level\]\), Go \(\[level\]\), enough Rust to read a pull request, some Perl$/m,
    )
  })

  test('gives a German list no English labels', async () => {
    const cv = cvWith('Java, Go, MySQL, Redis', 'Entwicklung der Schnittstellen für den Versand mit Java und MySQL.')
    expect((await suggest(cv))?.after).toBe('Java ([level]), Go ([level]), MySQL ([level]), Redis ([level])')
  })

  test.each([
    [
      'there are levels already, in groups',
      'A: Java (expert), Go (good), C (basic)\nB: MySQL (expert), Redis (good), Kafka (basic)',
    ],
    ['the list is short', 'Java, Go'],
    ['there is a line about oneself', 'Passionate about clean code and coffee\nJava, Go, MySQL, Docker'],
    ['an item speaks of its author', 'I am strongest in Java, Go, MySQL, Docker, my SQL is good'],
    ['some lists are wishes', 'Java, Go, MySQL, Docker\nWant to learn: Rust, Kafka'],
    ['a level stands over the list', 'Expert\nJava, Go, MySQL, Docker'],
    [
      'the list is prose',
      'I have a good knowledge of Java and have written a lot of SQL over the years, mostly for banks.',
    ],
  ])('says nothing when %s', async (_what, skills) => {
    expect(await suggest(cvWith(skills))).toBeUndefined()
  })

  test.each(skillGroupLabels.map(({ label }) => label))('the label “%s” claims no skill', async (label) => {
    const named = async (lines: string) => (await findingsIn(cvWith(lines))).skills.map(({ id }) => id).sort()
    const list = 'Java, Go, Kotlin'
    expect(await named(`${label}: ${list}\nOf mine: C, PHP`)).toEqual(await named(`${list}\nC, PHP`))
  })
})
