import { expect, test } from 'vitest'
import { isRunningTitle } from '../../src/document/is-running-title.ts'

test.each(['November 2026\tKit Rowe · Curriculum Vitae\t1', 'Kit Rowe – Résumé\tPage 1 of 1', 'Lebenslauf\t2'])(
  '%j is a footer',
  (text) => {
    expect(isRunningTitle(text)).toBe(true)
  },
)

test.each(['CV screening tools\t2', 'Curriculum Vitae', 'BSc Computing\t12', 'Kit Rowe\t1'])('%j is none', (text) => {
  expect(isRunningTitle(text)).toBe(false)
})
