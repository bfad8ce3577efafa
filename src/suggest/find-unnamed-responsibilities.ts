import { responsibilities } from '../data/responsibilities.ts'
import { message } from '../messages.ts'
import { phraseFinder } from '../resume/lines/phrase-finder.ts'
import type { CriterionInput } from '../score/criterion.ts'
import { findPhraseInHighlights } from '../score/find-phrase-in-highlights.ts'
import type { Message } from '../types.ts'
import { listOf } from './list-of.ts'

/** Responsibilities that one message names; the criterion lists the rest. */
const AT_ONCE = 2

const rows = responsibilities.flatMap(({ label, phrases, categories = [] }) =>
  categories.length > 0 ? [{ label, categories: categories as readonly string[], find: phraseFinder(phrases) }] : [],
)

/** Responsibilities of a backend developer that the skills in use give away, and that no highlight says in words. */
export function findUnnamedResponsibilities({ used, work, isEnglish }: CriterionInput): Message[] {
  if (!isEnglish) return []
  const unnamed = rows.flatMap(({ label, categories, find }) => {
    const sign = used.find(({ skill }) => categories.includes(skill.category))
    return sign && !findPhraseInHighlights(work.highlights, find) ? [{ label, mention: sign.mention }] : []
  })
  const [first] = unnamed
  if (!first) return []
  const { start, end } = first.mention
  const labels = listOf(unnamed.slice(0, AT_ONCE).map(({ label }) => label))
  return [message('RESPONSIBILITY_UNNAMED', { labels }, { level: 'info', span: { start, end } })]
}
