import { expect, test } from 'vitest'
import { analyzeCv } from '../../src/index.ts'

test.each([
  ['a list that a line ends', 'Java, SQL, Java\nSpring Boot, Kafka', ['Java', 'SQL', 'Spring Boot', 'Apache Kafka']],
  ['a list that is said again', 'Go, Kafka\nGo, Redis', ['Go', 'Apache Kafka', 'Redis']],
  ['items on lines of their own', 'Java\nSpring Boot', ['Java', 'Spring Boot']],
  ['a name that a line cuts', 'SQL, Google\nCloud Platform, Go', ['SQL', 'Google Cloud', 'Go']],
])('%s', async (_what, list, names) => {
  const { skills } = await analyzeCv(`Kit Rowe\nkit@example.com\n\nSkills\n${list}`, { asOf: '2026-11' })
  expect(skills.filter(({ mentions }) => mentions.length > 0).map(({ name }) => name)).toEqual(names)
})
