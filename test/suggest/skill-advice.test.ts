import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { gatherEvidence } from '../../src/score/gather-evidence.ts'
import { backListedSkills } from '../../src/suggest/suggesters/back-listed-skills.ts'
import { listUsedSkills } from '../../src/suggest/suggesters/list-used-skills.ts'
import { findingsOf } from '../score/score-text.ts'

const cvOf = (highlight: string, skills: string) => `Kit Rowe
kit.rowe@example.com

Experience

Backend Developer, Brackwater Ltd
03/2019 – present
- Built the orders API in Python
- ${highlight}

IT Support, Pellmere Council
02/2017 – 02/2019
- Reset passwords with PowerShell

Java Developer, Quill & Sons
01/2004 – 12/2012
- Kept the order forms in Struts and Oracle

Skills

${skills}
`

const inputOf = async (highlight: string, skills: string) =>
  gatherEvidence(findingsOf(await readDocument(cvOf(highlight, skills))))

describe('a listed skill is shown by what cannot be used without it', () => {
  test.each([
    ['AWS', 'Moved 11 services to AWS ECS'],
    ['AWS', 'Stored files in AWS S3'],
    ['AWS', 'Kept sessions in DynamoDB'],
    ['Azure', 'Ran imports in Azure Data Factory'],
    ['Google Cloud', 'Moved reports to BigQuery'],
    ['Java', 'Wrote resources with Jersey'],
    ['Ruby', 'Sent mail with Sidekiq and Active Job'],
    ['SQL', 'Kept orders in MariaDB'],
    ['PowerShell', 'Reviewed pull requests'],
  ])('%s: %s', async (skill, highlight) => {
    expect(backListedSkills(await inputOf(highlight, skill))).toEqual([])
  })

  test.each([
    ['AWS', 'Moved 11 services to Azure Functions'],
    ['Azure', 'Stored files in AWS S3'],
    ['Scala', 'Wrote resources with Jersey'],
    ['MongoDB', 'Kept orders in MariaDB'],
  ])('not %s: %s', async (skill, highlight) => {
    const [draft] = backListedSkills(await inputOf(highlight, skill))
    expect(draft?.after).toContain(skill)
  })
})

test('a new highlight shows one skill, for who knows what several did together?', async () => {
  const [draft] = backListedSkills(await inputOf('Reviewed pull requests', 'Kotlin (expert), Kubernetes, RabbitMQ'))
  expect(draft?.after).toMatch(/^\w+ \[thing\] in Kotlin, \[what came of it\]/)
  expect(draft?.note.args).toMatchObject({ skills: 'Kotlin, Kubernetes and RabbitMQ' })
})

describe('of the skills that no list names', () => {
  test.each([
    ['moved away from', 'Migrated 11 services from Heroku to AWS ECS', 'Heroku'],
    ['moved off', 'Moved the shop off Magento', 'Magento'],
    ['replaced', 'Replaced the old Jenkins with GitHub Actions', 'Jenkins'],
    ['retired', 'Retired RabbitMQ', 'RabbitMQ'],
    ['not used for years', 'Reviewed pull requests', 'Struts'],
    ['on duty for', 'On-call for the shop every fourth week', 'On-call'],
  ])('what one %s is not proposed', async (_what, highlight, skill) => {
    const [draft] = listUsedSkills(await inputOf(highlight, 'Python'))
    expect(draft?.after ?? '').not.toContain(skill)
  })

  test.each([
    ['moved to', 'Migrated 11 services from Heroku to AWS ECS', 'AWS ECS'],
    ['put in place of another', 'Replaced the old Jenkins with GitHub Actions', 'GitHub Actions'],
    ['read from', 'Read events from Kafka', 'Kafka'],
    ['moved within', 'Moved payments to queues in RabbitMQ', 'RabbitMQ'],
  ])('what one %s is proposed', async (_what, highlight, skill) => {
    const [draft] = listUsedSkills(await inputOf(highlight, 'Python'))
    expect(draft?.after).toContain(skill)
  })
})
