import { message } from '../messages.ts'
import type { CriterionInput } from '../score/criterion.ts'
import { showsOutcome } from '../score/shows-outcome.ts'
import type { Message, WorkEntry } from '../types.ts'
import { isNamedThing } from './is-named-thing.ts'

/** Entries on software work whose highlights name nothing that was worked with, or no result at all. */
export function findBareEntries(input: CriterionInput): Message[] {
  const { resume, work, skills, isEnglish } = input
  const named = new Set(skills.filter(isNamedThing).map(({ id }) => id))
  return work.entries.flatMap((index) => {
    const entry = resume.work[index]
    const highlights = work.highlights.filter((highlight) => highlight.entry === index)
    if (!entry || highlights.length === 0) return []
    const args = { entry: titleOf(entry, resume.document.text) }
    const span = { start: entry.start, end: highlights[0]?.start ?? entry.end }
    const hasTechnology = work.mentions.some((mention) => mention.entry === index && named.has(mention.skill))
    return [
      ...(hasTechnology ? [] : [message('ENTRY_WITHOUT_TECHNOLOGY', args, { level: 'info', span })]),
      ...(!isEnglish || highlights.some(showsOutcome)
        ? []
        : [message('ENTRY_WITHOUT_RESULT', args, { level: 'info', span })]),
    ]
  })
}

function titleOf({ position, name, start, end }: WorkEntry, text: string): string {
  return [position, name].filter(Boolean).join(', ') || (text.slice(start, end).split('\n', 1)[0] ?? '').trim()
}
