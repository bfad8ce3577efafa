import type { Findings } from '../score/findings.ts'
import { gatherEvidence } from '../score/gather-evidence.ts'
import type { CvDocument, Suggestion } from '../types.ts'
import type { Draft } from './draft.ts'
import { findSlots } from './find-slots.ts'
import { measureGain, type Rescoring } from './measure-gain.ts'
import { backListedSkills } from './suggesters/back-listed-skills.ts'
import { dateEntries } from './suggesters/date-entries.ts'
import { draftSummary } from './suggesters/draft-summary.ts'
import { fixSpelling } from './suggesters/fix-spelling.ts'
import { groupSkills } from './suggesters/group-skills.ts'
import { listUsedSkills } from './suggesters/list-used-skills.ts'
import { rewriteHighlights } from './suggesters/rewrite-highlights.ts'

const suggesters = [
  draftSummary,
  groupSkills,
  listUsedSkills,
  rewriteHighlights,
  backListedSkills,
  dateEntries,
  fixSpelling,
] as const

/** Points from which a gain is high, and from which it is medium. */
const HIGH = 2
const MEDIUM = 0.5

/**
 * What to write instead, the highest gain first.
 *
 * The gain is measured: the suggestion is applied with its `[slots]` as they are, the document parsed and scored again.
 * Slots are scored as if they were filled, see `data/slot-fillings.ts`. What gains nothing is left out, unless it puts an error right.
 */
export function suggestChanges(findings: Findings, rescoring: Rescoring): Suggestion[] {
  const input = gatherEvidence(findings)
  const { document } = findings.resume
  const worthwhile = suggesters
    .flatMap((suggest) => suggest(input))
    .map((draft) => ({ draft, gain: measureGain(document, draft, rescoring) }))
    .filter(({ draft, gain }) => gain > 0 || (gain === 0 && draft.fixesError))
  return worthwhile
    .filter(({ draft }) => !worthwhile.some((other) => spellsInPassing(other.draft, draft)))
    .sort((a, b) => b.gain - a.gain || placeOf(a.draft) - placeOf(b.draft))
    .map(({ draft, gain }) => finish(document, draft, gain))
}

/** A passage that is written anew is spelt right on the way. */
function spellsInPassing(other: Draft, { code, target }: Draft): boolean {
  if (code !== 'SKILL_SPELLING' || other.code === code || !target || !other.target) return false
  return other.target.start <= target.start && target.end <= other.target.end
}

function placeOf({ target, at = 0 }: Draft): number {
  return target?.start ?? at
}

function finish({ text }: CvDocument, { fixesError: _, ...draft }: Draft, gain: number): Suggestion {
  const before = draft.target && text.slice(draft.target.start, draft.target.end)
  const own = findSlots(before ?? '')
  return {
    ...draft,
    id: `${draft.code}@${placeOf(draft)}`,
    severity: gain >= HIGH ? 'high' : gain >= MEDIUM ? 'medium' : 'low',
    gain,
    ...(before !== undefined && { before }),
    slots: findSlots(draft.after).filter((slot) => !own.includes(slot)),
  }
}
