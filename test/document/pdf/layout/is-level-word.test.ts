import { expect, test } from 'vitest'
import { isLevelWord } from '../../../../src/document/pdf/layout/is-level-word.ts'

test.each(['Expert', 'avançado', 'básico', 'sehr gut', 'débutant'])('%s is a level', (text) => {
  expect(isLevelWord(text)).toBe(true)
})

test.each(['Java', 'expert in Java', ''])('%j is none', (text) => {
  expect(isLevelWord(text)).toBe(false)
})
