import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { collapseSpace } from '../../src/document/collapse-space.ts'

test.each([
  ['one blank of two', 'a  b', 'a b'],
  ['a tab of three', 'a   b', 'a\tb'],
  ['one tab of many', 'a \t\t b', 'a\tb'],
  ['nothing at the ends', ' \ta ', 'a'],
  ['nothing of blanks alone', '   ', ''],
])('makes %s', (_what, raw, expected) => {
  expect(collapseSpace(raw).text).toBe(expected)
})

test('every letter keeps its place', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\t') }), (raw) => {
      const { text, placeOf } = collapseSpace(raw)
      for (let at = 0; at < raw.length; at++) {
        if (raw[at] !== ' ' && raw[at] !== '\t') expect(text[placeOf(at)]).toBe(raw[at])
      }
      expect(placeOf(raw.length)).toBe(text.length)
    }),
  ))
