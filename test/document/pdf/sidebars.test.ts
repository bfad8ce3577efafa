import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContext } from '../../../src/document/read-context.ts'
import { readPdf } from '../../../src/document/read-pdf.ts'
import { makePdf, text } from '../make-pdf.ts'

/** A section of a page: how many lines each of its paragraphs has. */
const section = (mostLines: number) => fc.array(fc.integer({ min: 1, max: mostLines }), { minLength: 1, maxLength: 2 })

const page = fc.record({
  side: fc.array(section(2), { minLength: 2, maxLength: 5 }),
  main: fc.array(section(3), { minLength: 3, maxLength: 4 }),
  isLeft: fc.boolean(),
  /** What the file has first, and so it is read; or it has the lines of both from the top down, and the left is read. */
  first: fc.constantFrom('side', 'main', 'top'),
  /** Headings that name sections, such as stand level with each other by chance; or words of one's own. */
  isKnown: fc.boolean(),
  header: fc.constantFrom('none', 'at the left', 'over both', 'written last'),
  size: fc.constantFrom(9, 10, 11),
  /** Points between two sections: close, or airy. */
  apart: fc.constantFrom(8, 16, 24, 32, 40),
  /** How far below the text the sidebar starts, as under a photograph. */
  lower: fc.constantFrom(0, 0, 9, 60),
})
type Page = typeof page extends fc.Arbitrary<infer Value> ? Value : never

const names = {
  known: [
    'Contact',
    'Skills',
    'Languages',
    'Courses',
    'Profile',
    'Interests',
    'Summary',
    'Experience',
    'Education',
    'Projects',
    'Awards',
    'References',
  ],
  own: [
    'Reach me',
    'What I know',
    'Tongues',
    'Studies',
    'Who',
    'Off hours',
    'In short',
    'Where I worked',
    'School days',
    'What I built',
    'Honours',
    'They know me',
  ],
}

interface Line {
  readonly words: string
  readonly drawn: string
  readonly y: number
}

/** A column from the top down: headings in bold, below each its lines; the first line of a paragraph has a capital. */
function column(
  sections: readonly (readonly number[])[],
  [x, top]: readonly [number, number],
  heads: readonly string[],
  words: string,
  { size, apart }: Page,
): Line[] {
  const lines: Line[] = []
  let y = top
  const put = (line: string, font: string, step: number) => {
    lines.push({ words: line, drawn: text(x, y, line, { size, font }), y })
    y -= step
  }
  for (const [at, paragraphs] of sections.entries()) {
    put(heads[at] ?? '', 'F2', size * 1.6)
    for (const [nth, count] of paragraphs.entries()) {
      for (let row = 0; row < count; row++)
        put(`${row === 0 ? 'A' : 'a'}nd ${words} ${at} ${nth} ${row}`, 'F1', size * 1.35)
    }
    y -= apart
  }
  return lines
}

function lay(made: Page): { content: string; expected: string[] } {
  const heads = names[made.isKnown ? 'known' : 'own']
  const [sideAt, mainAt] = made.isLeft ? [40, 220] : [420, 40]
  const side = column(made.side, [sideAt, 700 - made.lower], heads.slice(0, 6), 'a note', made)
  const main = column(made.main, [mainAt, 700], heads.slice(6), 'a sentence of the text in the middle', made)
  const long = ' | tamsin@example.com | +44 20 7946 0000 | Leeds, United Kingdom'
  const title = `Tamsin Orrell${made.header === 'over both' ? long : ''}`
  const header = made.header === 'none' ? [] : [{ words: title, drawn: text(40, 760, title, { size: 14 }), y: 760 }]
  const isSideFirst = made.first === 'top' ? made.isLeft : made.first === 'side'
  const columns = isSideFirst ? [...side, ...main] : [...main, ...side]
  const written = made.first === 'top' ? columns.toSorted((a, b) => b.y - a.y) : columns
  const inFile = made.header === 'written last' ? [...written, ...header] : [...header, ...written]
  return {
    content: inFile.map(({ drawn }) => drawn).join('\n'),
    expected: [...header, ...columns].map(({ words }) => words),
  }
}

test('a sidebar and the text beside it are each read whole', () =>
  fc.assert(
    fc.asyncProperty(page, async (made) => {
      const { content, expected } = lay(made)
      const { text, lines } = await readPdf(makePdf({ pages: [content] }), readContext())
      expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    }),
    { seed: 1123, numRuns: 200 },
  ))
