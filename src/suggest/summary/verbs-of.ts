import { targets } from '../../data/targets.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import { findVerbsInProse } from '../../score/find-verbs-in-prose.ts'
import { verbForms } from '../../score/verb-forms.ts'
import { listOf } from '../list-of.ts'
import { spellingOf } from '../rewriting/spelling-of.ts'

/** Verbs in a summary; the article's example has three. */
const MOST = 3

/** Verbs that can be said of software as a whole. */
const ofSoftware = new Set(
  'architect build create deliver deploy design develop engineer enhance extend implement improve launch maintain migrate modernise optimise operate rebuild redesign refactor run scale secure ship test'.split(
    ' ',
  ),
)

/** For a CV whose own highlights open with too few of them; every developer does these. */
const common = ['building', 'maintaining']

/** "designing, building and running": verbs of the summary and of the highlights, in that order. */
export function verbsOf({ resume, summary, work }: CriterionInput): string {
  const spelling = spellingOf(resume.document.text)
  const openings = work.highlights.map(({ text }) => findOpeningVerb(text))
  const rows = [...findVerbsInProse(summary?.text ?? ''), ...openings].flatMap((verb) => verb?.row ?? [])
  const own = rows.filter(({ base }) => ofSoftware.has(base)).map((row) => verbForms(row, spelling).gerund)
  const distinct = [...new Set(own)].slice(0, MOST)
  return listOf(distinct.length >= targets.summaryVerbs ? distinct : [...new Set([...distinct, ...common])])
}
