import { expect, test } from 'vitest'
import { joinHyphens } from '../../../../src/document/pdf/lines/join-hyphens.ts'
import type { PageLine } from '../../../../src/document/pdf/lines/page-line.ts'

const line = (text: string, at: number, right = 500): PageLine => ({
  text,
  page: 1,
  column: 0,
  base: 100 + at * 12,
  left: 50,
  right,
  edge: 50,
  size: 10,
  height: 842,
})

/** Lines that all end at the same place, as a typesetter that hyphenates makes them. */
const justified = (...texts: string[]) => joinHyphens(texts.map((text, at) => line(text, at))).map(({ text }) => text)
/** Lines that end anywhere, as browsers and word processors make them. */
const ragged = (...texts: string[]) =>
  joinHyphens(texts.map((text, at) => line(text, at, 420 + at * 20))).map(({ text }) => text)

const filler = ['Designed services that carry', 'forty million requests on a day', 'and measured them']

test.each([
  ['a broken word', 'the infor-', 'mation system', ['the information', 'system']],
  ['a broken word before a comma', 'a micro-', 'services, really', ['a microservices,', 'really']],
  ['a broken word that fills the next line', 'the infor-', 'mation', ['the information', '']],
  ['a broken word in brackets', 'etcd (inter-', 'mediate), Go', ['etcd (intermediate),', 'Go']],
  ['a compound of two known words', 'a real-', 'time feed', ['a real-time', 'feed']],
  ['a compound with a hyphen already', 'an end-to-', 'end test', ['an end-to-end', 'test']],
  ['a name that goes on in capitals', 'in Objective-', 'C code', ['in Objective-C', 'code']],
])('justified text: %s', (_what, first, second, expected) => {
  expect(justified(...filler, first, second).slice(-2)).toEqual(expected)
})

test.each([
  ['an unusual compound', 'a blue-', 'green release', ['a blue-green', 'release']],
  ['a hyphen that no keyboard has', 'the infor\u2010', 'mation system', ['the information', 'system']],
  ['a compound with one', 'a real\u2010', 'time feed', ['a real-time', 'feed']],
  ['one that the author has elsewhere, too', 'blue\u2010green, red\u2010', 'black', ['blue\u2010green, red-black', '']],
  ['a soft hyphen', 'the infor\u00ad', 'mation system', ['the information', 'system']],
])('ragged text: %s', (_what, first, second, expected) => {
  expect(ragged(...filler, first, second).slice(-2)).toEqual(expected)
})

test('a column with a straight edge beside one without', () => {
  const side = (text: string, at: number): PageLine => ({ ...line(text, at, 420 + at * 20), column: 2 })
  const main = [...filler, 'the infor-', 'mation system'].map((text, at) => ({ ...line(text, at, 300), column: 1 }))
  const lines = [...main, ...[...filler, 'a blue-', 'green release'].map(side)]
  const texts = joinHyphens(lines).map(({ text }) => text)
  expect([texts[3], texts.at(-2)]).toEqual(['the information', 'a blue-green'])
})

test.each([
  ['C-', 'suite of the firm', 'C-suite'],
  ['e-', 'commerce sites', 'e-commerce'],
])('one letter is no part of a word: %s', (first, second, expected) => {
  expect(justified(...filler, first, second).at(-2)).toBe(expected)
})

test.each([
  ['Go and Post-', 'greSQL, daily', 'Go and PostgreSQL,'],
  ['boards with FreeR-', 'TOS', 'boards with FreeRTOS'],
  ['wrote Java-', 'Script', 'wrote JavaScript'],
  ['ran Kuber-', 'netes', 'ran Kubernetes'],
  ['Docker/Kuber-', 'netes', 'Docker/Kubernetes'],
  ['in Objective-', 'C', 'in Objective-C'],
  ['wrote SAP-', 'ABAP', 'wrote SAP-ABAP'],
  ['as back-', 'end engineer', 'as back-end'],
  ['a non-', 'SQL store', 'a non-SQL'],
  ['open-', 'source tools', 'open-source'],
  ['a test-', 'driven team', 'a test-driven'],
  ['a cross-', 'iOS team', 'a cross-iOS'],
])('a name that is known is one word: %s/%s', (first, second, expected) => {
  expect(ragged(...filler, first, second).at(-2)).toBe(expected)
})

test('the rest of the document knows the word', () => {
  expect(ragged('Our micro-', 'services', 'All microservices')[0]).toBe('Our microservices')
  expect(ragged('Our Quuxo-', 'TOS', 'All QuuxoTOS boards')[0]).toBe('Our QuuxoTOS')
  expect(justified(...filler, 'A data-', 'heavy site', 'All data-heavy')[3]).toBe('A data-heavy')
})

test.each([
  ['a dash that stands alone', 'Jan 2019 -', 'present'],
  ['a list item below', 'skills-', '• Go'],
  ['a line that ends in no hyphen', 'the infor', 'mation'],
])('leaves %s', (_what, first, second) => {
  expect(justified(...filler, first, second).slice(-2)).toEqual([first, second])
})

test('links move with the words', () => {
  const next = { ...line('mation site', 1), links: [{ url: 'https://example.com/', start: 7, end: 11 }] }
  const [, second] = joinHyphens([line('the infor\u00ad', 0), next])
  expect(second).toMatchObject({ text: 'site', links: [{ start: 0, end: 4 }] })
})
