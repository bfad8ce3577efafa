import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteOf } from '../../src/report/quote.ts'

const text = 'Skills\nBuilt an event pipeline on Kafka that carries two million messages a day for eleven teams\nEnd'
const kafka = { start: text.indexOf('Kafka'), end: text.indexOf('Kafka') + 5 }

test('a short line is quoted whole', () => {
  expect(quoteOf(text, { start: 0, end: 6 }, 60, { start: 0, end: 6 })).toBe('Skills')
})

test('a long line is cut at word ends on both sides', () => {
  expect(quoteOf(text, kafka, 40, { start: 7, end: text.length - 4 })).toBe('…pipeline on Kafka that carries two…')
})

test('tabs and line breaks become blanks', () => {
  expect(quoteOf('Java\tExpert\nSQL', { start: 0, end: 4 }, 60, { start: 0, end: 15 })).toBe('Java Expert SQL')
})

test('a quote is never much longer than asked for, and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300 }),
      fc.nat(300),
      fc.nat(300),
      fc.integer({ min: 10, max: 100 }),
      (any, a, b, length) => {
        const [start, end] = [Math.min(a, b, any.length), Math.min(Math.max(a, b), any.length)]
        expect(quoteOf(any, { start, end }, length, { start: 0, end: any.length }).length).toBeLessThanOrEqual(
          length + 2,
        )
      },
    ),
  )
})
