import { expect, test } from 'vitest'
import { readContext } from '../../../../src/document/read-context.ts'
import { readPdf } from '../../../../src/document/read-pdf.ts'
import { makePdf } from '../../make-pdf.ts'

/** Words shown one after the other in one line, each in its size. */
async function lineOf(...parts: readonly (readonly [words: string, size: number])[]): Promise<string> {
  const shown = parts.map(([words, size]) => `/F1 ${size} Tf (${words}) Tj`).join(' ')
  const page = `BT 1 0 0 1 40 430 Tm ${shown} ET`
  return (await readPdf(makePdf({ pages: [page] }), readContext({}))).text.trim()
}

test('a name in the other size of its line is a cell', async () => {
  expect(await lineOf(['Developer ', 13], ['Birch Systems', 9])).toBe('Developer\tBirch Systems')
})

test.each<[string, string, ...(readonly [string, number])[]]>([
  ['sizes that hardly differ', 'Developer Birch', ['Developer ', 11], ['Birch', 10]],
  ['words that go on in small letters', 'Developer since spring', ['Developer ', 13], ['since spring', 9]],
  ['small capitals', 'WORK HISTORY', ['W', 12], ['ORK ', 9], ['H', 12], ['ISTORY', 9]],
  ['what a comma parts', 'Developer, Birch', ['Developer, ', 13], ['Birch', 9]],
])('no cell starts at %s', async (_what, line, ...parts) => {
  expect(await lineOf(...parts)).toBe(line)
})
