import { expect, test } from 'vitest'
import { buildDocument } from '../../src/document/build-document.ts'

test.each([
  ['ㅡ', 'Jo\n\nGo'],
  ['ㅡㅡㅡ', 'Jo\n\nGo'],
  ['_____', 'Jo\n\nGo'],
  [' ——— ', 'Jo\n\nGo'],
  ['–', 'Jo\n–\nGo'],
  ['●●●', 'Jo\n●●●\nGo'],
  ['ㅡ Leeds', 'Jo\nㅡ Leeds\nGo'],
])('a line %j between two others gives %j', (text, expected) => {
  const lines = ['Jo', text, 'Go'].map((row) => ({ text: row, page: 1, column: 0 }))
  expect(buildDocument({ format: 'docx', pages: 1, lines }).text).toBe(expected)
})
