import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { gatherEvidence } from '../../src/score/gather-evidence.ts'
import { findSpellings } from '../../src/suggest/find-spellings.ts'
import { findingsOf } from '../score/score-text.ts'

const findIn = async (line: string) => {
  const cv = `Kit Rowe\nkit.rowe@example.com\n\nSkills\nJava, SQL, Docker, Linux\n\nExperience\nBackend Developer, Brackwater Ltd\n03/2019 – present\n- ${line}\n`
  const { resume, ...found } = findingsOf(await readDocument(cv))
  return findSpellings(gatherEvidence({ resume, ...found })).map(({ written, canonical }) => [written, canonical])
}

describe('findSpellings', () => {
  test.each([
    ['Built services in NodeJS and Redis.', 'NodeJS', 'Node.js'],
    ['Built pages in Javascript and Java.', 'Javascript', 'JavaScript'],
    ['Stored orders in Mongo DB.', 'Mongo DB', 'MongoDB'],
    ['Sent orders through kafka.', 'kafka', 'Kafka'],
    ['Ran the shop on aws.', 'aws', 'AWS'],
    ['Moved the tables to postgres.', 'postgres', 'PostgreSQL'],
    ['Did some bash scripting on Linux.', 'bash', 'Bash'],
    ['Wrote tests in junit.', 'junit', 'JUnit'],
    ['Split a monolith written in express.js into services.', 'express.js', 'Express.js'],
  ])('in “%s” finds %s', async (line, written, canonical) => {
    expect(await findIn(line)).toEqual([[written, canonical]])
  })

  test('in a list finds a name that is shouted', async () => {
    const cv =
      'Kit Rowe\nkit.rowe@example.com\n\nSkills\nJava, GIT, docker, SQL, YAML, npm\n\nEducation\nBSc, 2014 – 2018\n'
    const spellings = findSpellings(gatherEvidence(findingsOf(await readDocument(cv))))
    expect(spellings.map(({ canonical }) => canonical)).toEqual(expect.arrayContaining(['Git', 'Docker']))
    expect(spellings).toHaveLength(2)
  })

  test.each([
    'Built services in Node.js, Nest.js and PostgreSQL.',
    'Moved from svn to git.',
    'Was on call, and wrote on-call guides.',
    'Ran nginx and memcached.',
    'Ran NGINX on EC2 with Auto Scaling.',
    'Sent orders through Kafka, on Postgres.',
    'Wrote services in golang.',
    'Kept the code in GIT.',
    'Moved to Azure\nDevOps.',
    'Ran stored procedures and unit testing.',
    'Served /var/www/nodejs/app.js to k8s.',
  ])('finds nothing in “%s”', async (line) => {
    expect(await findIn(line)).toEqual([])
  })
})
