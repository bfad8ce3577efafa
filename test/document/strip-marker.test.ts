import { expect, test } from 'vitest'
import { stripMarker } from '../../src/document/strip-marker.ts'

test.each([
  ['• Built APIs', 'Built APIs'],
  ['•Built APIs', 'Built APIs'],
  ['- Built APIs', 'Built APIs'],
  ['* 3 years of Java', '3 years of Java'],
  ['– 40 % less load', '40 % less load'],
  ['o\tBuilt APIs', 'Built APIs'],
  ['- March 2020: joined the guild', 'March 2020: joined the guild'],
  ['- Current tools: Go', 'Current tools: Go'],
])('takes the marker off %j', (line, rest) => {
  expect(stripMarker(line)).toBe(rest)
})

test.each([
  ['a negative number', '-5 % cost'],
  ['the second half of a date', '– 2019'],
  ['the end of a range', '– Feb 2020'],
  ['the open end of a range', '- Présent'],
  ['a phone number', '+ 44 20 7946 0123'],
  ['a word', 'o Java'],
  ['a grade', '●●●○○'],
  ['a grade in single dots', '● ● ○ ○ ○'],
  ['a bullet alone', '•'],
  ['a bullet inside', 'Java • Go'],
])('leaves %s', (_what, line) => {
  expect(stripMarker(line)).toBeUndefined()
})
