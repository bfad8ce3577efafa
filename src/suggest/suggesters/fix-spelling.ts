import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import type { Draft } from '../draft.ts'
import { findSpellings, type Spelling } from '../find-spellings.ts'

/** Skill names in a spelling of their own, put right line by line. */
export function fixSpelling(input: CriterionInput): Draft[] {
  const { text } = input.resume.document
  const byLine = new Map<number, Spelling[]>()
  for (const spelling of findSpellings(input)) {
    const start = text.lastIndexOf('\n', spelling.start) + 1
    byLine.set(start, [...(byLine.get(start) ?? []), spelling])
  }
  return [...byLine].map(([start, spellings]) => {
    const newline = text.indexOf('\n', start)
    const target = { start, end: newline === -1 ? text.length : newline }
    return {
      code: 'SKILL_SPELLING',
      criterion: 'skill-breadth',
      section: 'skills',
      target,
      after: respell(text.slice(target.start, target.end), start, spellings),
      note: message('SUGGEST_SPELLING', {
        written: spellings.map(({ written }) => written).join(', '),
        canonical: spellings.map(({ canonical }) => canonical).join(', '),
      }),
      evidence: spellings.map(({ start, end }) => ({ start, end })),
      fixesError: true,
    }
  })
}

/** From the last name to the first, so that offsets stay right. */
function respell(line: string, lineStart: number, spellings: readonly Spelling[]): string {
  return [...spellings]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (fixed, { start, end, canonical }) =>
        fixed.slice(0, start - lineStart) + canonical + fixed.slice(end - lineStart),
      line,
    )
}
