import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import type { Resume, Span } from '../../types.ts'
import type { Draft } from '../draft.ts'
import { findSpellings, type Spelling } from '../find-spellings.ts'
import { respell } from '../respell.ts'

/** Skill names in a spelling of their own, put right highlight by highlight, elsewhere line by line. */
export function fixSpelling(input: CriterionInput): Draft[] {
  const { resume } = input
  const { text } = resume.document
  const byPassage = new Map<number, Span & { readonly spellings: Spelling[] }>()
  for (const spelling of findSpellings(input)) {
    const passage = passageOf(resume, spelling)
    const known = byPassage.get(passage.start)
    const spellings = [...(known?.spellings ?? []), spelling]
    byPassage.set(passage.start, { ...passage, end: Math.max(passage.end, known?.end ?? 0), spellings })
  }
  return [...byPassage.values()].map(({ start, end, spellings }) => ({
    code: 'SKILL_SPELLING',
    criterion: 'skill-breadth',
    section: 'skills',
    target: { start, end },
    after: unwrap(respell(text, { start, end }, spellings)),
    note: message('SUGGEST_SPELLING', { spellings: describe(spellings) }),
    evidence: spellings.map(({ start, end }) => ({ start, end })),
    fixesError: true,
  }))
}

/** The highlight or summary that a name stands in, else its line. */
function passageOf({ document: { text }, work, projects, summary }: Resume, { start, end }: Span): Span {
  const passages = [...[...work, ...projects].flatMap(({ highlights }) => highlights), ...(summary ? [summary] : [])]
  const around = passages.find((passage) => passage.start <= start && end <= passage.end)
  if (around) return { start: around.start, end: around.end }
  const newline = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start) + 1, end: newline === -1 ? text.length : newline }
}

/** Lines that the layout broke are joined; paragraphs stay. */
function unwrap(text: string): string {
  return text.replace(/(?<=\S)[ \t]?\n[ \t]?(?=\S)/g, ' ')
}

/** "Node.js, not NodeJS; MongoDB, not Mongo DB". */
function describe(spellings: readonly Spelling[]): string {
  return [...new Set(spellings.map(({ written, canonical }) => `${canonical}, not ${written}`))].join('; ')
}
