import { describe, expect, test } from 'vitest'
import { cvs } from './cvs.ts'
import { scoreText } from './score-text.ts'

const scoreOf = async (text: string) => (await scoreText(text)).score ?? 0

/** Steps down from an excellent CV, each on top of the one before. */
const steps: readonly [what: string, spoil: (text: string) => string][] = [
  [
    'without results',
    (text) =>
      text
        .replace(' that books 3M transactions a day', '')
        .replace(' from 800 ms to 90 ms', '')
        .replace('; account takeovers fell by 70%', '')
        .replace(' for 14 services', '')
        .replace(' used by 40 partners', '')
        .replace(', replacing 200 spreadsheets', ''),
  ],
  [
    'with weak verbs',
    (text) =>
      text.replace(/^• (?:Designed|Cut|Led|Hardened|Mentored|Built|Modelled|Automated) /gm, '• Responsible for '),
  ],
  ['without levels', (text) => text.replace(/ \((?:expert|advanced|intermediate)\)/g, '')],
  [
    'with skills that nothing shows',
    (text) => text.replace(/^• .* (?:in|with|of) .*$/gm, '• Responsible for the backend.'),
  ],
  ['without a summary', (text) => text.replace(/PROFILE\n.*\n/, '')],
  ['without a list of skills', (text) => text.replace(/TECHNICAL SKILLS\n(?:.+\n)+/, '')],
]

describe('a CV', () => {
  test('scores less with every step from excellent to poor', async () => {
    let text: string = cvs.senior
    let score = await scoreOf(text)
    for (const [what, spoil] of steps) {
      const spoilt = spoil(text)
      expect(spoilt, what).not.toBe(text)
      const next = await scoreOf(spoilt)
      expect(next, what).toBeLessThan(score)
      text = spoilt
      score = next
    }
  })

  test.each([['empty'], ['accountant']] as const)('of the %s kind ends below every CV of a developer', async (name) => {
    const score = await scoreOf(cvs[name])
    expect(score).toBeLessThanOrEqual(20)
    for (const other of ['junior', 'senior', 'labelled'] as const) {
      expect(score).toBeLessThan(await scoreOf(cvs[other]))
    }
  })
})
