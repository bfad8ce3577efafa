import { expect, test } from 'vitest'
import { isSignature } from '../../../src/resume/sections/is-signature.ts'

test.each(['Hameln, 3. November 2026', 'Ulm, den 9. November 2026', 'Lyon, le 12/03/2026'])(
  '“%s” says where and when a CV was signed',
  (text) => {
    expect(isSignature(text)).toBe(true)
  },
)

test.each(['Depuis 09/2020', 'Acme, Berlin, 2019 – 2021', 'Leeds, 2019'])('“%s” is content', (text) => {
  expect(isSignature(text)).toBe(false)
})
