import { expect, test } from 'vitest'
import { isPageNumber } from '../../src/document/is-page-number.ts'

test.each(['3', '- 3 -', 'Page 3', 'Page 3 of 4', 'page 3/4', 'Seite 1 von 2', '2 | Page'])(
  '%j is a page number',
  (text) => {
    expect(isPageNumber(text)).toBe(true)
  },
)

test.each(['2019', 'Page designer', 'Jo Doe 3', 'C3', '3 years', ''])('%j is none', (text) => {
  expect(isPageNumber(text)).toBe(false)
})
