import { expect, test } from 'vitest'
import { cuePacks } from '../../../src/data/cues/cue-packs.ts'
import { evidenceCues } from '../../../src/data/cues/evidence-cues.ts'
import { levelCues } from '../../../src/data/cues/level-cues.ts'
import { polarityCues } from '../../../src/data/cues/polarity-cues.ts'
import { vetoCues } from '../../../src/data/cues/veto-cues.ts'
import { cueBook } from '../../../src/skills/cues/cue-book.ts'
import { hashOf } from '../../../src/skills/tokens/hash.ts'

const cues = [
  { evidence: evidenceCues, veto: vetoCues },
  polarityCues,
  levelCues,
  ...cuePacks.flatMap(({ polarity, level, evidence, years }) => [polarity, level, years, { evidence }]),
].flatMap((table) => Object.values(table).flat())

test.each(cues.filter((cue) => /^(?:<< |\^ )?@/.test(cue)))('a word besides the skill is needed by: %s', (cue) => {
  expect(cueBook({ cue: [cue] }).bySkill.size).toBeGreaterThan(0)
})

test.each([
  ['an accent', 'não|sólo @', ['não', 'nao', 'sólo', 'solo']],
  ['an inflected verb', '~use @', ['use', 'uses', 'used', 'using']],
])('knows %s in all its spellings', (_what, cue, words) => {
  const { byWord } = cueBook({ cue: [cue] })
  for (const word of words) expect(byWord.at(hashOf(plain(word)))).toHaveLength(1)
})

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
