import { expect, test } from 'vitest'
import { message } from '../../src/messages.ts'
import { dropSuggested } from '../../src/suggest/drop-suggested.ts'
import type { Suggestion } from '../../src/types.ts'

const weak = message('WEAK_OPENING', { quote: 'Responsible for' }, { span: { start: 10, end: 40 } })
const filler = message('FILLER', { word: 'stuff' }, { span: { start: 20, end: 25 } })

const suggestion = (code: string, start: number, end: number) => ({ code, target: { start, end } }) as Suggestion

test('says a thing once where a suggestion rewrites the highlight', () => {
  expect(dropSuggested([weak, filler], [suggestion('WEAK_OPENING', 10, 40)])).toEqual([filler])
})

test.each([
  ['another highlight', suggestion('WEAK_OPENING', 50, 80)],
  ['only a spelling', suggestion('SKILL_SPELLING', 10, 40)],
])('keeps it where a suggestion rewrites %s', (_what, other) => {
  expect(dropSuggested([weak, filler], [other])).toEqual([weak, filler])
})
