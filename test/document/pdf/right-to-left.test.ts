import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reorderLine } from '../../../src/document/pdf/lines/reorder-line.ts'
import { readContext } from '../../../src/document/read-context.ts'
import { readPdf } from '../../../src/document/read-pdf.ts'
import { makePdf, stream, text } from '../make-pdf.ts'

/** A word as it is printed from right to left, read from left to right. */
const back = (words: string) => [...words].reverse().join('')
const reorder = (line: string, leftwards: boolean) =>
  reorderLine({ text: line, glyphs: Array.from(line, () => undefined) }, leftwards).text

describe('a line from right to left', () => {
  test.each([
    ['words', back('מפתחת צד שרת'), 'מפתחת צד שרת'],
    ['a Latin name', `Go-${back('שירות ב')}`, 'שירות ב-Go'],
    ['a name of two words', `Spring Boot ${back('עם')} Java 17-${back('ב')}`, 'ב-Java 17 עם Spring Boot'],
    ['a name with signs at its end', `#C++, C ${back('שפות')}`, 'שפות C++, C#'],
    ['a name with signs that were kept at its end', `C++ ${back('ב')}`, 'ב C++'],
    ['a name that starts with a stop', `.NET ${back('עם')}`, 'עם .NET'],
    ['a stop after a name', `.Kubernetes-${back('ל')}`, 'ל-Kubernetes.'],
    ['a large number', `${back('בקשות')} 40,000,000 ${back('עד')}`, 'עד 40,000,000 בקשות'],
    ['a share', `.30%-${back('ב')}`, 'ב-30%.'],
    ['an Arabic share', `.%30 ${back('بنسبة')}`, 'بنسبة 30%.'],
    ['years', `(2024 – 2019) ${back('תל אביב')}`, 'תל אביב (2019 – 2024)'],
    ['years whose brackets the file mirrors', `)2024 – 2019( ${back('תל אביב')}`, 'תל אביב (2019 – 2024)'],
    ['a name with another in brackets', `,Kubernetes (EKS)-${back('ל')}`, 'ל-Kubernetes (EKS),'],
    [
      'an address and a number',
      `me@example.com · +44 20 7946 0123 · ${back('מפתחת')}`,
      'מפתחת · me@example.com · +44 20 7946 0123',
    ],
    ['a telephone number', `0123 7946 20 44+ :${back('טלפון')}`, 'טלפון: +44 20 7946 0123'],
    ['cells', `PostgreSQL, Redis\t${back('מסדים')}`, 'מסדים\tPostgreSQL, Redis'],
    ['a bullet', `Go-${back('כתבתי ב')} •`, '• כתבתי ב-Go'],
    ['years alone', '2022 – 2019', '2019 – 2022'],
    ['months alone', '05/2022 – 03/2022', '03/2022 – 05/2022'],
    ['years alone in brackets', '(2022–2019)', '(2019–2022)'],
    ['years alone that are in order', '2019 – 2022', '2019 – 2022'],
    ['months alone that are in order', '11/2019-03/2022', '11/2019-03/2022'],
    ['Latin names alone', 'Java, C++, C#, .NET', 'Java, C++, C#, .NET'],
    ['Latin names whose signs have moved', '++Java, C', 'Java, C++'],
  ])('%s', (_what, printed, expected) => {
    expect(reorder(printed, true)).toBe(expected)
  })
})

describe('a line from left to right', () => {
  test.each([
    ['a name in Hebrew', `Noa Levi (${back('נועה לוי')}), Leeds`, 'Noa Levi (נועה לוי), Leeds'],
    ['years inside Hebrew', `Worked at ${back('חברה')} 12 ${back('שנות')} here`, 'Worked at שנות 12 חברה here'],
    ['years alone that the author turned round', '2022 – 2019', '2022 – 2019'],
    ['no such letters', 'C++ (2019 – 2024), .NET', 'C++ (2019 – 2024), .NET'],
  ])('%s', (_what, printed, expected) => {
    expect(reorder(printed, false)).toBe(expected)
  })
})

test('nothing is lost, and each character keeps its glyph', () => {
  const line = fc.array(
    fc.constantFrom('א', 'ב', 'س', 'a', 'B', '1', '2', ' ', '\t', '(', ')', '.', ',', '+', '#', '%', '-'),
  )
  const mirrors = (words: string) => [...words.replace(/\)/g, '(')].sort().join('')
  fc.assert(
    fc.property(line, fc.boolean(), (signs, leftwards) => {
      const glyphs = signs.map((sign) => ({ text: sign }) as never)
      const { text: ordered, glyphs: sources } = reorderLine({ text: signs.join(''), glyphs }, leftwards)
      expect(mirrors(ordered)).toBe(mirrors(signs.join('')))
      for (const [at, source] of sources.entries()) {
        if (source) expect(mirrors(source.text)).toBe(mirrors(ordered[at] ?? ''))
      }
    }),
  )
})

describe('a page from right to left', () => {
  /** `/F3` writes the letters from א on for those from a on. */
  const map =
    'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <61> <7a> <05d0> endbfrange endcmap'
  const fonts = [
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding /ToUnicode 11 0 R >>',
    stream('', map),
  ]
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F3 10 0 R >> >>'
  const hebrew = { font: 'F3' }
  const read = async (content: string) => {
    const objects = [...fonts, stream(form, content)]
    const pdf = makePdf({ pages: ['/Form Do'], resources: '/XObject << /Form 12 0 R >>', objects })
    const document = await readPdf(pdf, readContext())
    return document.lines.map(({ start, end }) => document.text.slice(start, end))
  }

  test('a line with a Latin name inside', async () => {
    const line = [text(400, 700, 'cba', hebrew), text(370, 700, 'Kafka'), text(348, 700, 'fed', hebrew)]
    expect(await read(line.join(' '))).toEqual(['אבג Kafka דהו'])
  })

  test('letters that were written from the right', async () => {
    const letters = ['a', 'b', ' ', 'c', 'd'].map((letter, at) => text(400 - at * 6, 700, letter, hebrew))
    expect(await read(letters.join(' '))).toEqual(['אב גד'])
  })

  test('the right of two columns comes first', async () => {
    const column = (x: number, letter: string) =>
      [0, 1, 2, 3].map((at) => text(x, 700 - at * 12, letter.repeat(30), hebrew)).join(' ')
    const lines = await read(`${column(50, 'a')} ${column(320, 'b')}`)
    expect(lines.map((line) => line[0])).toEqual(['ב', 'ב', 'ב', 'ב', 'א', 'א', 'א', 'א'])
  })

  test('a date at the left stands behind its title', async () => {
    const rows = [0, 1, 2].map(
      (at) => `${text(450, 700 - at * 12, 'cba', hebrew)} ${text(50, 700 - at * 12, `201${at}`)}`,
    )
    expect(await read(rows.join(' '))).toEqual(['אבג\t2010', 'אבג\t2011', 'אבג\t2012'])
  })
})
