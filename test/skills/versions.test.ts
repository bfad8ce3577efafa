import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'

const read = (text: string) =>
  findInText(text, backendTaxonomy, { section: 'skills' }).map(({ text, version }) =>
    version ? `${text}=${version}` : text,
  )

describe('versions', () => {
  test.each([
    ['Java8, Spring', ['Java8=8', 'Spring']],
    ['Java8/11', ['Java8=8']],
    ['C#10, F#6', ['C#=10', 'F#=6']],
    ['.NET6 and .NET8', ['.NET6=6', '.NET8=8']],
    ['C#, net core 3.1', ['C#', 'net core=3.1']],
    ['Oracle19c, Oracle11g', ['Oracle19c=19c', 'Oracle11g=11g']],
    ['Wrote it in Go1.21', ['Go1.21=1.21']],
    ['PHP7.4, K8s1.27, Postgres9.6', ['PHP7.4=7.4', 'K8s1.27=1.27', 'Postgres9.6=9.6']],
    ['Python 3.11, Python3', ['Python=3.11', 'Python3=3']],
    ['Angular 2+, Java (8)', ['Angular=2+', 'Java=8']],
    ['Java 5/10/15', ['Java=5']],
    ['OAuth 2.0, OAuth2.0', ['OAuth 2.0', 'OAuth2.0']],
    ['PostgreSQL 14.2, Node 18.17', ['PostgreSQL=14.2', 'Node=18.17']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['Docker 4/5, Kafka 8/10', ['Docker', 'Kafka']],
    ['Node.js (3/5), Redis (4 of 5)', ['Node.js', 'Redis']],
    ['Node.js (4+), Redis (3 anni)', ['Node.js', 'Redis']],
    ['C++ 11 years, HTML 5 years, Java 5-7 years', ['C++', 'HTML', 'Java']],
    ['S3, EC2, OAuth2', ['S3', 'EC2', 'OAuth2']],
  ])('near miss: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('signs in names', () => {
  test.each([
    ['C # and SQL', ['C #', 'SQL']],
    ['SQL*Plus, SQL*Loader', ['SQL*Plus', 'SQL*Loader']],
    ['* Java * Redis', ['Java', 'Redis']],
    ['Java*, Redis', ['Java', 'Redis']],
    ['Pro*C', ['Pro*C']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
