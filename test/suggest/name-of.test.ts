import { expect, test } from 'vitest'
import { analyzeCv } from '../../src/index.ts'
import { nameOf } from '../../src/suggest/name-of.ts'

test.each([
  ['a short name', 'Sent events through Kafka', 'Kafka'],
  ['a short name in small letters', 'Sent events through kafka', 'Kafka'],
  ['another maker’s prefix', 'Tuned MS SQL Server', 'MS SQL Server'],
  ['a name of one’s own', 'Moved the tables to Postgres', 'Postgres'],
  ['a name in small letters that is put right', 'Moved the tables to postgres', 'PostgreSQL'],
  ['a name that is put right', 'Built the app with NodeJS', 'Node.js'],
  ['a name and what it is about', 'Did a lot of Bash scripting', 'Bash'],
  ['a version as written', 'Secured the API with OAuth 2', 'OAuth 2'],
])('%s is written as the CV has it', async (_what, highlight, name) => {
  const cv = `Ola Berg\nola@example.com\n\nExperience\nBackend Developer, Acme Ltd, 2020 – 2023\n- ${highlight}\n- Wrote tests`
  const { skills, document } = await analyzeCv(cv, { asOf: '2026-11' })
  expect(skills.filter(({ mentions }) => mentions.length > 0).map((skill) => nameOf(skill, document))).toContain(name)
})
