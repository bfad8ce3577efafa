import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import type { Draft } from '../draft.ts'

/** Entries on software work that say nothing of when. */
export function dateEntries(input: CriterionInput): Draft[] {
  const { text } = input.resume.document
  return input.work.entries.flatMap((index): Draft[] => {
    const entry = input.resume.work[index]
    if (!entry || entry.startDate !== undefined || entry.endDate !== undefined || entry.dateText) return []
    const head = text.slice(entry.start, entry.highlights[0]?.start ?? entry.end)
    if (head.includes('[month]')) return []
    const at = entry.start + head.split('\n', 1).join('').trimEnd().length
    return [
      {
        code: 'UNDATED_ENTRY',
        criterion: 'recency',
        section: 'experience',
        at,
        after: '[month] [year] – [month] [year]',
        note: message('SUGGEST_DATES', {}),
        evidence: [{ start: entry.start, end: at }],
        fixesError: true,
      },
    ]
  })
}
