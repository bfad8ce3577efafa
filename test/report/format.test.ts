import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/report/blocks.ts'
import { formatHtml } from '../../src/report/format-html.ts'
import { formatMarkdown } from '../../src/report/format-markdown.ts'
import { formatText } from '../../src/report/format-text.ts'

const paragraph = (text: string): Block[] => [{ kind: 'paragraph', text }]

const blocks: Block[] = [
  { kind: 'title', text: 'Score: 71.25' },
  { kind: 'table', columns: [{ title: 'Section' }, { title: 'Points', align: 'right' }], rows: [['Skills', '8.50']] },
  {
    kind: 'advice',
    items: [{ gain: '+4.20', why: 'Say what came of it.', before: 'Did APIs', after: 'Built APIs\nin Go' }],
  },
]

describe('text', () => {
  test('lines up columns, numbers to the right', () => {
    expect(formatText(blocks)).toBe(
      [
        'Score: 71.25',
        '============',
        '',
        'Section  Points',
        'Skills     8.50',
        '',
        ' 1. +4.20   Say what came of it.',
        '    now:    Did APIs',
        '    write:  Built APIs',
        '            in Go',
        '',
      ].join('\n'),
    )
  })

  test('wraps at a hundred columns', () => {
    const lines = formatText(paragraph('word '.repeat(60).trim())).split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100)
    expect(lines.join(' ').trim().split(/\s+/)).toHaveLength(60)
  })

  test('wraps wide cells below themselves, so that no line is longer', () => {
    const [quote, why] = ['seven words long '.repeat(8).trim(), 'because of that '.repeat(9).trim()]
    const text = formatText([{ kind: 'table', columns: [{ title: 'Why' }, { title: 'Quote' }], rows: [[why, quote]] }])
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100)
    expect(text.match(/because/g)).toHaveLength(9)
  })

  test('lets no escape sequence of the CV through to the terminal', () => {
    expect(formatText(paragraph('Java\u001b[2J\u0007Go'))).toBe('Java [2J Go\n')
  })
})

describe('Markdown', () => {
  test.each([
    ['a table cell', 'C | C++', 'C \\| C++'],
    ['emphasis', '*Go*', '\\*Go\\*'],
    ['a link', '[me](http://x.example)', '\\[me\\](http://x.example)'],
    ['raw HTML', '<img src=x>', '\\<img src=x\\>'],
    ['a list at the start', '- Java', '\\- Java'],
    ['a numbered list at the start', '2021. Java', '2021\\. Java'],
  ])('keeps %s of the CV from being markup', (_what, text, escaped) => {
    expect(formatMarkdown(paragraph(text))).toBe(`${escaped}\n`)
  })

  test('leaves a hyphen inside a line alone', () => {
    expect(formatMarkdown(paragraph('Built - and ran - it'))).toBe('Built - and ran - it\n')
  })
})

describe('HTML', () => {
  test('keeps what the CV says from being markup', () => {
    expect(formatHtml(paragraph('<script>alert("1")</script> & co'))).toContain(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co</p>',
    )
  })

  test('loads and runs nothing', () => {
    const page = formatHtml(blocks)
    expect(page).not.toMatch(/<script|<link|src=|href=|url\(/)
    expect(page).toContain("default-src 'none'")
  })
})
