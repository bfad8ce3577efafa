import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stemOf } from '../../src/skills/tokens/stem.ts'
import { tokenize } from '../../src/skills/tokens/tokenize.ts'
import { inflectionsOf } from '../../src/skills/vocabulary/inflections-of.ts'
import { similarityOf } from '../../src/skills/vocabulary/similarity-of.ts'

const wordsOf = (text: string) => {
  const { count, start, end } = tokenize(text)
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

describe('words', () => {
  test.each([
    ['C++, C# and F#', ['C++', 'C#', 'and', 'F#']],
    ['.NET, ASP.NET', ['.NET', 'ASP', 'NET']],
    ['Node.js', ['Node', 'js']],
    ['Java+Go', ['Java', 'Go']],
    ['5+ years', ['5', 'years']],
    ['#1 team#4', ['1', 'team', '4']],
    ["Kafka's brokers don't", ['Kafka', 'brokers', 'don']],
    ['naïve Überstunden', ['naïve', 'Überstunden']],
    ['', []],
    ['… – • ()', []],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words))

  test('lie inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { count, start, end } = tokenize(text)
        let last = 0
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(last)
          expect(end[i]).toBeGreaterThan(start[i] as number)
          last = end[i] as number
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('stems', () => {
  test.each([
    ['migrating', 'migrated'],
    ['deploys', 'deployed'],
    ['services', 'service'],
  ])('%s and %s share one', (one, other) => expect(stemOf(one)).toBe(stemOf(other)))

  test('the second time is the same', () => expect(stemOf('scaling')).toBe(stemOf('scaling')))
})

test.each([
  ['kubernets', 'kubernetes', true],
  ['mysql', 'mssql', false],
  ['java', 'javascript', false],
])('%s and %s look alike: %s', (one, other, alike) => expect(similarityOf(one, other) >= 0.94).toBe(alike))

test.each([
  ['use', ['use', 'uses', 'used', 'using']],
  ['write', ['writes', 'writing', 'wrote', 'written']],
  ['run', ['runs', 'running', 'ran']],
  ['try', ['tries', 'tried', 'trying']],
])('the forms of %s', (verb, forms) => expect(inflectionsOf(verb)).toEqual(expect.arrayContaining(forms)))
