import { behaviours } from '../../data/behaviours.ts'
import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import { phraseFinder } from '../../resume/lines/phrase-finder.ts'
import type { Criterion } from '../criterion.ts'
import { findPhraseInHighlights } from '../find-phrase-in-highlights.ts'
import { shareOfTarget } from '../share-of-target.ts'

const rows = behaviours.map(({ label, phrases }) => ({ label, find: phraseFinder(phrases) }))

/** Soft skills that show in what the person did; naming them earns nothing. */
export const softSkills: Criterion = {
  id: 'soft-skills',
  section: 'skills',
  language: 'en',
  evaluate(input) {
    const { highlights } = input.work
    const shown = rows.flatMap(({ label, find }) => {
      const span = findPhraseInHighlights(highlights, find)
      return span ? [{ label, span }] : []
    })
    return {
      score: shareOfTarget(shown.length, targets.behaviours),
      explanation: message(
        'SOFT_SKILLS',
        { found: shown.length, target: targets.behaviours, shown: shown.map(({ label }) => label).join(', ') },
        { level: 'info' },
      ),
      evidence: shown.map(({ span }) => span),
    }
  },
}
