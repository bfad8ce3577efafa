import { expect, test } from 'vitest'
import { isOneSlipAway } from '../../../src/skills/vocabulary/is-one-slip-away.ts'

test.each([
  ['a letter too few', 'kubernets', 'kubernetes'],
  ['a letter too many', 'postgressql', 'postgresql'],
  ['a wrong letter', 'terrafurm', 'terraform'],
  ['two letters swapped', 'elasitcsearch', 'elasticsearch'],
  ['a letter that has moved', 'kubrenetes', 'kubernetes'],
  ['a letter at the end', 'javascrip', 'javascript'],
])('%s is one slip: %s', (_what, one, other) => {
  expect([isOneSlipAway(one, other), isOneSlipAway(other, one)]).toEqual([true, true])
})

test.each([
  ['two wrong letters', 'tarrafurm', 'terraform'],
  ['two letters too few', 'kubernet', 'kubernetes'],
  ['another word', 'consult', 'console'],
])('%s is no slip', (_what, one, other) => {
  expect([isOneSlipAway(one, other), isOneSlipAway(other, one)]).toEqual([false, false])
})
