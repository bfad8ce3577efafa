import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { smallTaxonomy } from './small-taxonomy.ts'

const signs = { asserted: '+', negated: '-', aspirational: '?', other: '~' }
const read = (text: string) =>
  findInText(text, smallTaxonomy)
    .map(({ skill, polarity }) => signs[polarity] + skill)
    .join(' ')

describe('what a bracket says ends with it', () => {
  test.each([
    ['Wrote Java (no Kafka), Python and Docker.', '+java -kafka +python +docker'],
    ['Java (without Docker), MySQL, Redis', '+java -docker +mysql +redis'],
    ['Java [not Python], Redis', '+java -python +redis'],
    ['Python (Kafka next), Java', '+python ?kafka +java'],
    ['AWS (no Azure experience), Docker', '+aws -azure +docker'],
    ['Docker (the ops team ran Kubernetes), Redis', '+docker ~kubernetes +redis'],
    ['Java (Docker [no Kubernetes], Kafka), Redis', '+java +docker -kubernetes +kafka +redis'],
    ['Java, Kafka (not used), Redis', '+java -kafka +redis'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['No Java (or Python)', '-java -python'],
    ['Not (yet) used Kafka, Redis', '-kafka -redis'],
    ['Never worked with MySQL (only Redis and Kafka)', '-mysql +redis +kafka'],
    ['In < 2 s without Redis, Kafka', '-redis -kafka'],
    ['Java and Kafka (never used)', '-java -kafka'],
  ])('near miss: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})
