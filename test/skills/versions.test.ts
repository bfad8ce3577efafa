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
    ['Java8/11', ['Java8=8/11']],
    ['C#10, F#6', ['C#=10', 'F#=6']],
    ['.NET6 and .NET8', ['.NET6=6', '.NET8=8']],
    ['C#, net core 3.1', ['C#', 'net core=3.1']],
    ['Oracle19c, Oracle11g', ['Oracle19c=19c', 'Oracle11g=11g']],
    ['Wrote it in Go1.21', ['Go1.21=1.21']],
    ['PHP7.4, K8s1.27, Postgres9.6', ['PHP7.4=7.4', 'K8s1.27=1.27', 'Postgres9.6=9.6']],
    ['Python 3.11, Python3', ['Python=3.11', 'Python3=3']],
    ['Angular 2+, Java (8)', ['Angular=2+', 'Java=8']],
    ['Java 5/10/15', ['Java=5/10/15']],
    ['Java (8, 11, 17, 21), Go 1.20/1.21', ['Java=8, 11, 17, 21', 'Go=1.20/1.21']],
    ['Angular 2 → 15, Spring Boot 2.x/3.x', ['Angular=2 → 15', 'Spring Boot=2.x/3.x']],
    ['Python 2.7 to 3.9, Vue 2 & 3', ['Python=2.7 to 3.9', 'Vue=2 & 3']],
    ['PostgreSQL (9.6 – 15), PHP 7.4, 8.1 (Laravel)', ['PostgreSQL=9.6 – 15', 'PHP=7.4, 8.1', 'Laravel']],
    ['Node 12, 14 and 16 in three shops', ['Node=12, 14 and 16']],
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
    ['Java 8, 3 front ends, Redis 6, 2 clusters', ['Java=8', 'front ends', 'Redis=6']],
    ['Java 8, 2 years of Go', ['Java=8', 'Go']],
    ['Java 11+, 3-5 years, PostgreSQL 14, 99.9 % uptime', ['Java=11+', 'PostgreSQL=14']],
    ['Python 2 to 3 years', ['Python']],
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
