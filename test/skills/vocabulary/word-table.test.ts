import { expect, test } from 'vitest'
import { hashOf } from '../../../src/skills/tokens/hash.ts'
import { placeOf, wordTable } from '../../../src/skills/vocabulary/word-table.ts'

const { from, numbers } = wordTable([
  [hashOf('never'), 7],
  [hashOf('used'), 300],
  [hashOf('never'), 12],
])

test.each([
  ['never', [7, 12]],
  ['used', [300]],
  ['kafka', []],
])('knows the numbers of "%s"', (word, expected) => {
  const place = placeOf(hashOf(word))
  expect([...numbers.subarray(from[place], from[place + 1])]).toEqual(expected)
})
