import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftLine } from '../../src/document/build-document.ts'
import { markItems } from '../../src/document/mark-items.ts'

/** One line for each row: `* ` marks an item, `**` bold, an empty row white space. */
const draft = (rows: readonly string[]): DraftLine[] =>
  rows.flatMap((row, at) => {
    if (row === '') return []
    const [, item, bold, text = ''] = /^(\* )?(\*\*)?(.*)$/.exec(row) ?? []
    const block = rows[at - 1] === ''
    return [{ text, page: 1, column: 0, ...(item && { item: true, depth: 0 }), ...(bold && { bold: true }), block }]
  })

const show = (lines: readonly DraftLine[]) =>
  lines.map(({ item, depth, bold, text }) => `${item ? `${'  '.repeat(depth ?? 0)}* ` : ''}${bold ? '**' : ''}${text}`)

describe('a list that is numbered', () => {
  test.each([
    ['with full stops', ['1. Built services', '2. Ran them'], ['* Built services', '* Ran them']],
    ['with brackets', ['1) Built services', '2) Ran them'], ['* Built services', '* Ran them']],
    ['with two brackets', ['(1) Built services', '(2) Ran them'], ['* Built services', '* Ran them']],
    [
      'with letters',
      ['a) Built services', 'b) Ran them', 'c) Sold them'],
      ['* Built services', '* Ran them', '* Sold them'],
    ],
    [
      'with Roman numbers',
      ['i. Built services', 'ii. Ran them', 'iii. Sold them'],
      ['* Built services', '* Ran them', '* Sold them'],
    ],
    [
      'over several lines each',
      ['1. Built services', 'in Go', '2. Ran them'],
      ['* Built services', 'in Go', '* Ran them'],
    ],
    ['with white space between', ['1. Built services', '', '2. Ran them'], ['* Built services', '* Ran them']],
    [
      'with a list inside',
      ['1. Built services', 'a) in Go', 'b) in Java', '2. Ran them'],
      ['* Built services', '  * in Go', '  * in Java', '* Ran them'],
    ],
    [
      'from one again',
      ['1. Built services', '2. Ran them', 'Engineer', '1. Sold services', '2. Bought them'],
      ['* Built services', '* Ran them', 'Engineer', '* Sold services', '* Bought them'],
    ],
  ])('%s gives items without numbers', (_how, rows, expected) => {
    expect(show(markItems(draft(rows)))).toEqual(expected)
  })
})

test.each([
  [
    'under another list',
    ['* Payments', 'o Built services', 'o Ran them'],
    ['* Payments', '  * Built services', '  * Ran them'],
  ],
  [
    'alone',
    ['Engineer', '', 'o Built services', 'in Go', 'o 3 years of Java'],
    ['Engineer', '* Built services', 'in Go', '* 3 years of Java'],
  ],
  ['behind a tab', ['o\tBuilt services', 'o\tRan them'], ['* Built services', '* Ran them']],
])('a letter o for a round bullet gives items: %s', (_where, rows, expected) => {
  expect(show(markItems(draft(rows)))).toEqual(expected)
})

test.each([
  ['once, which may be a word', ['Java', 'o Kotlin']],
  ['before small letters', ['Desarrollo en Java', 'o con Kotlin', 'en Madrid', 'o en Lisboa']],
  ['behind commas', ['Java,', 'o Kotlin', 'Madrid,', 'o Lisboa']],
  ['as a capital', ['O Bradesco', 'O Santander']],
])('a letter o stays %s', (_where, rows) => {
  expect(show(markItems(draft(rows)))).toEqual(rows)
})

describe('headings and entries that are numbered', () => {
  test.each([
    [
      'in bold, over text and lists',
      ['**1. Profile', 'Backend developer', '**2. Skills', '1. Go', '2. Java', '**3. Education', 'BSc Computing'],
      ['**1. Profile', 'Backend developer', '**2. Skills', '* Go', '* Java', '**3. Education', 'BSc Computing'],
    ],
    [
      'after white space',
      ['', '1. Profile', 'Backend developer', '', '2. Skills', '1. Go', '2. Java', '', '3. Education', 'BSc Computing'],
      ['1. Profile', 'Backend developer', '2. Skills', '* Go', '* Java', '3. Education', 'BSc Computing'],
    ],
    [
      'as LaTeX does it',
      ['**1\tProfile', 'Backend developer', '**2\tEducation', 'BSc Computing'],
      ['**1 Profile', 'Backend developer', '**2 Education', 'BSc Computing'],
    ],
    [
      'as jobs with their dates',
      ['1) Engineer, Contoso, 2019 – 2021', '* Built services', '2) Developer, Northwind, 2015 – 2019', '* Ran them'],
      ['Engineer, Contoso, 2019 – 2021', '* Built services', 'Developer, Northwind, 2015 – 2019', '* Ran them'],
    ],
    [
      'by the word processor',
      ['* **Profile', 'Backend developer', '* **Skills', '* Go', '* Java', '* **Education', 'BSc Computing'],
      ['**Profile', 'Backend developer', '**Skills', '* Go', '* Java', '**Education', 'BSc Computing'],
    ],
    [
      'with a bullet before capitals',
      ['* PROFILE', 'Backend developer', '* EDUCATION', 'BSc Computing'],
      ['PROFILE', 'Backend developer', 'EDUCATION', 'BSc Computing'],
    ],
  ])('%s are no items', (_how, rows, expected) => {
    expect(show(markItems(draft(rows)))).toEqual(expected)
  })
})

describe('what stays as it is', () => {
  test.each([
    ['one number alone', ['1. Built services', 'Ran them']],
    ['numbers that skip one', ['1. Built services', '3. Ran them']],
    ['numbers that start later', ['2. Built services', '3. Ran them']],
    ['prizes', ['1. Preis, Hackathon Leipzig', '2. Preis, Hackathon Dresden']],
    ['initials', ['A. Smith, referee', 'B. Jones, referee']],
    ['versions and shares', ['1.5 million users', '2.5 million users']],
    ['years of experience in a table', ['1\tGo', '2\tJava', '3\tKotlin']],
    ['far from each other', ['1. Profile', 'a', 'b', 'c', 'd', '2. Skills', 'Go']],
    ['counts', ['1 team in Leeds', '2 teams in York']],
    ['dates', ['01.2019 – 03.2020', '04.2020 – 06.2021']],
    ['bold names among items', ['* **Go', '* Java', '* **Kafka', '* Redis']],
    ['capitals among items', ['* HTML', '* Java', '* REST', '* Go']],
    ['items all in bold', ['* **Built services', '* **Ran them', 'Engineer']],
    [
      'bold starts of sentences that run on',
      ['* **Cut costs of hosting', 'by half', '* **Moved all services', 'to Go'],
    ],
    ['a single bold item', ['* **Built services', 'and more of them']],
  ])('%s', (_what, rows) => {
    expect(show(markItems(draft(rows)))).toEqual(rows)
  })
})

test('no letter is lost and links stay on their words', () => {
  const row = fc.tuple(fc.constantFrom('', '1. ', '2. ', 'a) ', 'b) ', '3\t'), fc.stringMatching(/^[A-Z][a-z]{1,9}$/))
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const lines = rows.map(([number, word]): DraftLine => {
        const text = number + word
        return {
          text,
          page: 1,
          column: 0,
          links: [{ url: 'https://example.com/', start: number.length, end: text.length }],
        }
      })
      const marked = markItems(lines)
      expect(marked.map(({ text }) => text.replace(/^(?:\d\.?|[ab]\))\s/, ''))).toEqual(rows.map(([, word]) => word))
      for (const [at, { text, links }] of marked.entries()) {
        expect(links?.map(({ start, end }) => text.slice(start, end))).toEqual([rows[at]?.[1]])
      }
    }),
  )
})
