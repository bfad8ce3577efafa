import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../src/document/build-document.ts'
import { toTextLines } from '../../../src/resume/lines/to-text-lines.ts'
import { toParagraphs } from '../../../src/resume/paragraphs/to-paragraphs.ts'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

/** A page as printed: the first number of each row is the left edge in points, `*` is bold, a blank row a gap. */
function pageOf(sketch: string) {
  const lines = sketch.split('\n').flatMap((row, at, rows) => {
    const [, left = '', bold, text = ''] = /^\s*(\d+)(\*?) (.*)$/.exec(row) ?? []
    const block = rows[at - 1]?.trim() === ''
    return text === ''
      ? []
      : [{ text: text.replaceAll('  |  ', '\t'), page: 1, column: 0, left: Number(left), bold: bold === '*', block }]
  })
  return buildDocument({ format: 'pdf', pages: 1, lines })
}

const startsOf = (sketch: string) => toParagraphs(toTextLines(pageOf(sketch))).map(({ text }) => text.split(' ')[0])

describe('paragraphs', () => {
  test('a list without marks has an item for each sentence that ends with its line', () => {
    expect(
      startsOf(`80 Moved the ticket shop from one server to four, which took the winter sale
        80 without a fault.
        80 Wrote the interface for the scanners at the gates, with limits for each of them.
        80 Taught two apprentices how to write tests for the code that sells the tickets.`),
    ).toEqual(['Moved', 'Wrote', 'Taught'])
  })

  test('a mark on a line of its own starts the item below it', () => {
    const paragraphs = toParagraphs(toTextLines(pageOf('80 ●\n80 Moved the shop\n80 ●\n80 Taught two')))
    expect(paragraphs.map(({ text, item }) => [text, item])).toEqual([
      ['Moved the shop', true],
      ['Taught two', true],
    ])
  })

  test('prose goes on where a sentence happens to end with its line', () => {
    expect(
      startsOf(`80 I moved the ticket shop from one server to four, and then wrote its interfaces.
        80 The scanners at the gates followed, with limits for each of them, and in the end
        80 I taught two apprentices.`),
    ).toEqual(['I'])
  })

  test('a gap between two paragraphs of prose makes no list of them', () => {
    expect(
      startsOf(`80 I moved the ticket shop from one server to four.

        80 Then I taught two apprentices how to write tests for the code that sells tickets.
        80 They still do so, and I am told that the code has not failed them since that day.`),
    ).toEqual(['I', 'Then'])
  })
})

describe('a line below an item, flush with its text', () => {
  /** Left edge, `*` for an item, text. */
  const itemsOf = (rows: readonly (readonly [left: number, item: '*' | '', text: string])[]) => {
    const lines = rows.map(([left, item, text]) => ({
      text,
      page: 1,
      column: 0,
      left,
      block: false,
      item: item === '*',
    }))
    const document = buildDocument({ format: 'pdf', pages: 1, lines })
    return toParagraphs(toTextLines(document)).map(({ text }) => text.split(' ')[0])
  }
  const header = [41, '', 'Clerk, Acme, 2019 – 2021'] as const
  const wide = [
    41,
    '',
    'A line over the whole page, which is far wider than the list below: it says nothing else.',
  ] as const

  test.each([
    ['a name', 'Delta Lake', []],
    ['a number', '900 forms of the customs house', []],
    ['a bracket', '(Northern branch)', []],
    ['small letters', 'and kept them', []],
    ['a label', 'Tools: Excel, SAP', ['Tools:']],
    ['dates', 'Porter, 2017 – 2018', ['Porter,']],
  ])('that starts with %s', (_what, text, starts) => {
    const rows = [wide, header, [54, '*', 'Entered readings with Kafka, Spark and'], [54, '', text]] as const
    expect(itemsOf(rows)).toEqual(['A', 'Clerk,', 'Entered', ...starts])
  })

  test('is a line of its own where items stand no farther in than their header, or the item had room', () => {
    const flush = [
      wide,
      [54, '', 'Clerk, Acme, 2019 – 2021'],
      [54, '*', 'Entered readings with Kafka and'],
      [54, '', 'Delta Lake'],
    ] as const
    expect(itemsOf(flush)).toEqual(['A', 'Clerk,', 'Entered', 'Delta'])
    const short = [
      wide,
      header,
      [54, '*', 'Kept the books'],
      [54, '*', 'Trained the clerks of the branch'],
      [54, '*', 'Ran the till'],
      [54, '', 'Excel'],
    ] as const
    expect(itemsOf(short)).toEqual(['A', 'Clerk,', 'Kept', 'Trained', 'Ran', 'Excel'])
  })
})

describe('an item beside a line that nothing wraps', () => {
  const long = `Developer of ${'tidy services, '.repeat(12)}and so on.`
  const listOf = (items: string) =>
    toParagraphs(toTextLines(documentOf(`${long}\n\n${items}`)))
      .slice(1)
      .map(({ text }) => text.split(' ')[0])

  test.each([
    ['Took over the appointments service from a departing lead and\nhalved its error rate'],
    ['Moved all eleven services of the booking team from Heroku to\nECS within a quarter'],
    ['Wrote the whole interface for the scanners at the northern gates\nwith limits for each of them'],
  ])('goes on where it breaks off: “%s”', (item) => {
    expect(listOf(`- ${item}\n- Taught two`)).toEqual([item.split(' ')[0], 'Taught'])
  })

  test.each([
    ['Took over the appointments service from a departing lead.\nHalved its error rate'],
    ['Took over the appointments service\nhelped the others'],
    ['Wrote the whole interface for the scanners at the northern gates\nHallmoor Ltd'],
  ])('ends where it does not: “%s”', (item) => {
    expect(listOf(`- ${item}`)).toHaveLength(2)
  })
})

describe('the name of a firm', () => {
  const entryOf = (header: string) => {
    const page = pageOf(`50 Jo Farrow\n\n50 EXPERIENCE\n${header}\n70 Built the booking queue of a rail firm in Go`)
    return parseResume(page, { asOf: '2026-11' }).work.map(({ position, name }) => `${position} @ ${name}`)
  }

  test('runs on where the line was full', () => {
    expect(entryOf('50* Senior Backend Developer, Hallmoor\n50 Bahntechnik GmbH, Augsburg 03/2019 – present')).toEqual([
      'Senior Backend Developer @ Hallmoor Bahntechnik GmbH',
    ])
  })

  test.each(['Senior Developer, Payments\n50 Kite GmbH, Augsburg', 'Senior Developer, Remote\n50 Bahntechnik GmbH'])(
    'stands alone under a short line: %s',
    (header) => {
      expect(entryOf(`50* ${header} 03/2019 – present`)[0]).toMatch(/@ (?:Kite|Bahntechnik) GmbH$/)
    },
  )
})
