import type { Message, Resume, Span } from '../types.ts'
import { emptyWords } from './wording/empty-words.ts'
import { firstPerson } from './wording/first-person.ts'
import { longHighlight } from './wording/long-highlight.ts'
import { passiveOpening } from './wording/passive-opening.ts'
import { presentTense } from './wording/present-tense.ts'
import { repeatedOpening } from './wording/repeated-opening.ts'
import { slotLeft } from './wording/slot-left.ts'
import { weakOpening } from './wording/weak-opening.ts'
import type { Passage, WordingCheck } from './wording/wording-check.ts'

const checks: readonly WordingCheck[] = [
  weakOpening,
  passiveOpening,
  firstPerson,
  presentTense,
  repeatedOpening,
  longHighlight,
  emptyWords,
  slotLeft,
]

/** What could be worded better, in the order of the text. None of it moves the score. */
export function checkWording(resume: Resume): Message[] {
  const read = ({ start, end }: Span): Passage => ({
    start,
    end,
    text: resume.document.text.slice(start, end).replace(/\s/g, ' '),
  })
  const highlights = [
    ...resume.work.flatMap((work, entry) => work.highlights.map((span) => ({ ...read(span), entry }))),
    ...resume.projects.flatMap((project) => project.highlights.map(read)),
  ]
  const input = { resume, highlights, ...(resume.summary && { summary: read(resume.summary) }) }
  return checks.flatMap((check) => check(input)).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
