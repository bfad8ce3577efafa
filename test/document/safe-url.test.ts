import { expect, test } from 'vitest'
import { safeUrl } from '../../src/document/safe-url.ts'

test.each(['https://example.com/jo', 'HTTP://example.com', 'mailto:jo@example.com', 'tel:+442079460123'])(
  'passes %s',
  (url) => {
    expect(safeUrl(` ${url}\n`)).toBe(url)
  },
)

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '../jo',
  'https://',
  'https://a b',
  undefined,
])('stops %s', (url) => {
  expect(safeUrl(url)).toBeUndefined()
})
