import { responsibilities } from '../../data/responsibilities.ts'
import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import { phraseFinder } from '../../resume/lines/phrase-finder.ts'
import type { Span } from '../../types.ts'
import type { Criterion, CriterionInput } from '../criterion.ts'
import { findPhraseInHighlights } from '../find-phrase-in-highlights.ts'
import { shareOfTarget } from '../share-of-target.ts'

const rows = responsibilities.map((row) => ({ ...row, find: phraseFinder(row.phrases) }))

/** Responsibilities of a backend developer that show in entries and projects. */
export const shownResponsibilities: Criterion = {
  id: 'responsibilities',
  section: 'experience',
  language: 'en',
  evaluate(input) {
    const seen = rows.map((row) => ({ label: row.label, span: findResponsibility(input, row) }))
    const shown = seen.flatMap(({ span }) => span ?? [])
    return {
      score: shareOfTarget(shown.length, targets.responsibilities),
      explanation: message(
        'RESPONSIBILITIES',
        {
          found: shown.length,
          target: targets.responsibilities,
          missing: seen
            .filter(({ span }) => !span)
            .map(({ label }) => label)
            .join(', '),
        },
        { level: 'info' },
      ),
      evidence: shown,
    }
  },
}

function findResponsibility(input: CriterionInput, { categories = [], find }: (typeof rows)[number]): Span | undefined {
  const inWords = findPhraseInHighlights(input.work.highlights, find)
  if (inWords) return inWords
  const used = input.used.find(({ skill }) => (categories as readonly string[]).includes(skill.category))
  return used && { start: used.mention.start, end: used.mention.end }
}
