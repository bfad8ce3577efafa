import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../src/document/build-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

const basicsOf = (head: string) =>
  parseResume(documentOf(`${head}\n\nExperience\nDeveloper, Acme Ltd, 2019 – 2021\n- Built APIs\n\nSkills\nJava`), {
    asOf: '2026-11',
  }).basics

/** Lines as printed: size, text, and the column, if the page has several. */
const printed = (rows: readonly (readonly [size: number, text: string, column?: number])[]) =>
  parseResume(
    buildDocument({
      format: 'pdf',
      pages: 1,
      lines: rows.map(([size, text, column = 0]) => ({ text, page: 1, column, size })),
    }),
    { asOf: '2026-11' },
  ).basics

describe('a name in large letters', () => {
  test.each([
    ['over two lines', ['Thorsten', 'Brinkmeyer'], 'Thorsten Brinkmeyer'],
    ['over three lines', ['María', 'Bellido', 'Arrieta'], 'María Bellido Arrieta'],
    ['broken at its hyphen', ['Yanis Roussel-', 'Belkacem'], 'Yanis Roussel-Belkacem'],
    ['on one line, above the title', ['Kim Rowan', 'Senior Developer'], 'Kim Rowan'],
  ])('%s', (_how, lines, name) => {
    const head = lines.map((line) => [20, line] as const)
    expect(printed([...head, [10, 'Leeds'], [10, 'kim@example.com']]).name).toBe(name)
  })
})

test('an address that opens the column beside a section is the person’s', () => {
  const main = [
    [20, 'Kim Rowan', 1],
    [13, 'Experience', 1],
    [10, 'Clerk, Acme, 2019 – 2021', 1],
    [13, 'Projects', 1],
    [10, 'Tide tables for the phone', 1],
  ] as const
  expect(printed([...main, [10, '✉ kim@example.com', 2], [10, '555-0163', 2]])).toMatchObject({
    email: 'kim@example.com',
    phone: '555-0163',
  })
})

test('an address ends before the sign of the next', () => {
  expect(
    printed([
      [20, 'Kim Rowan'],
      [10, 'kim@example.com☎ 555-0163'],
    ]).email,
  ).toBe('kim@example.com')
})

describe('the name', () => {
  test.each([
    ['with letters behind it', 'Priya Raghunathan BSc (Hons), PMP, CKA', 'Priya Raghunathan'],
    ['with a degree behind a comma', 'DANIEL OKONKWO, PhD', 'DANIEL OKONKWO'],
    ['with a title before it', 'Dipl.-Inform. (FH) Jens-Uwe Hollstein', 'Jens-Uwe Hollstein'],
    ['in labels', 'Surname: Mthembu\nFirst Names: Sibusiso Blessing', 'Sibusiso Blessing Mthembu'],
    ['the wrong way round', 'ADEBAYO, Oluwaseun Emmanuel', 'Oluwaseun Emmanuel ADEBAYO'],
    ['in a greeting', 'Hello, I’m Tobias Lindqvist, a developer in Uppsala.', 'Tobias Lindqvist'],
    ['behind what the document is', 'CURRICULUM VITAE OF THABO NKOSI', 'THABO NKOSI'],
    ['with pronouns', 'Sarah Whitfield (she/her)', 'Sarah Whitfield'],
    ['with what it shares its line with', 'Kim Rowan — Java Developer — Leeds', 'Kim Rowan'],
    ['that looks like letters', 'Anna MA', 'Anna MA'],
    ['with small words', 'Khalid bin Rashid Al-Mansoori', 'Khalid bin Rashid Al-Mansoori'],
  ])('%s', (_what, head, name) => {
    expect(basicsOf(`${head}\njo@example.com`).name).toBe(name)
  })

  test.each(['What did I do, backwards', 'Notes on everything Else', 'Senior Backend Developer'])(
    'is not “%s”',
    (line) => {
      expect(basicsOf(`${line}\njo@example.com`).name).toBeUndefined()
    },
  )
})

test.each([
  ['Jo Farrow\nBackend Engineer · Bergen · jo@example.com', 'Backend Engineer'],
  ['Jo Farrow — Senior Java Developer — Leeds — jo@example.com', 'Senior Java Developer'],
  ['Jo Farrow\nQA Engineer, Nairobi\njo@example.com', 'QA Engineer, Nairobi'],
])('what the person is, in “%s”', (head, label) => {
  expect(basicsOf(head).label).toBe(label)
})

test('a position is not what the person is called', () => {
  const document = documentOf('Jo Farrow\njo@example.com\n\nSERVICE\nResearch Assistant to the board\n\nSKILLS\nJava')
  expect(parseResume(document, { asOf: '2026-11' }).basics.label).toBeUndefined()
})

test('the number of an identity card is no phone', () => {
  expect(basicsOf('Jo Farrow\nID Number: 9003125800086\nCell: 082 555 0123').phone).toBe('082 555 0123')
})

test.each([
  [
    'linkedin.com/in/jo-farrow | github.com/jfarrow',
    ['https://linkedin.com/in/jo-farrow', 'https://github.com/jfarrow'],
  ],
  ['LinkedIn: www.linkedin.com/in/jo-farrow/', ['https://www.linkedin.com/in/jo-farrow/']],
  ['https://farrow.dev, gitlab.com/jfarrow', ['https://farrow.dev', 'https://gitlab.com/jfarrow']],
  ['jo@github.com', []],
  ['Wrote netflix.com/player', []],
  ['LinkedIn, GitHub', []],
])('pages of the person, typed in “%s”', (line, profiles) => {
  expect(basicsOf(`Jo Farrow\n${line}`).profiles).toEqual(profiles)
})

test('an address is not what the person is', () => {
  expect(basicsOf('Jo Farrow\njo@example.com | https://farrow.dev').label).toBeUndefined()
})
