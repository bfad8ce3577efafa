import { expect, test } from 'vitest'
import { hasSign, parseRule } from '../../../src/skills/cues/cue-rule.ts'
import { cueTopics } from '../../../src/skills/cues/cue-topics.ts'
import { hashOf } from '../../../src/skills/tokens/hash.ts'

const cues = Object.values(cueTopics)
  .flat()
  .flatMap((table) => Object.values(table))
  .flat()

const ruleOf = (cue: string) => parseRule({ topic: 'test', effect: 'test', cue }, 0, new Map())

test.each(cues)('a word besides the skill is needed by: %s', (cue) => {
  expect(ruleOf(cue).needs).not.toEqual([])
})

test.each(cues)('knows where this may start: %s', (cue) => {
  const { openings, atSkills, anywhere } = ruleOf(cue)
  expect(atSkills || anywhere || openings.size > 0).toBe(true)
})

test.each([
  ['an accent', 'não|sólo @', ['não', 'nao', 'sólo', 'solo']],
  ['an inflected verb', '~use @', ['use', 'uses', 'used', 'using']],
])('knows %s in all its spellings', (_what, cue, words) => {
  const { openings, openingSigns } = ruleOf(cue)
  for (const word of words) {
    expect(openings).toContain(hashOf(plain(word)))
    expect(hasSign(openingSigns, hashOf(plain(word)))).toBe(true)
  }
})

test('the rarest word of a cue comes first', () => {
  const [rarest] = ruleOf('with the help|assistance of @').needs
  expect(rarest).toContain('assistance')
})

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
