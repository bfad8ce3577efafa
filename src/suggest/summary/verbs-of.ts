import { targets } from '../../data/targets.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import type { Highlight } from '../../score/find-backend-work.ts'
import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import { findVerbsInProse } from '../../score/find-verbs-in-prose.ts'
import { type VerbForms, verbForms } from '../../score/verb-forms.ts'
import { listOf } from '../list-of.ts'
import { spellingOf } from '../rewriting/spelling-of.ts'
import { verbRowOf } from '../rewriting/verb-row-of.ts'
import { workOf } from './work-of.ts'

/** Verbs in a summary; the article's example has three. */
const MOST = 3

/** Verbs that can be said of software as a whole, in the order of its life. */
const ofSoftware =
  'architect design develop build implement create deliver ship deploy run operate maintain extend enhance improve optimise modernise migrate'.split(
    ' ',
  )

/** Two words for one thing: one of them does. */
const alike: Readonly<Record<string, string>> = {
  develop: 'build',
  create: 'build',
  implement: 'build',
  operate: 'run',
}

/**
 * "designing, building and running": what the highlights open with most often.
 *
 * @param beside - A text that the verbs stand in; those that it has are not said again.
 */
export function verbsOf(input: CriterionInput, beside = '', form: keyof VerbForms = 'gerund'): string {
  const { resume, work } = input
  const said = new Set(findVerbsInProse(beside).map(({ base }) => base))
  const openings = work.highlights.flatMap((highlight) => deedIn(highlight, input) ?? [])
  const count = (base: string) => openings.filter((opening) => opening === base).length
  const own = ofSoftware.filter((base) => count(base) > 0 && !said.has(base)).sort((a, b) => count(b) - count(a))
  const shown = distinct(own).slice(0, MOST)
  const common = workOf(input).common.filter((base) => !said.has(base))
  const chosen =
    shown.length < targets.summaryVerbs ? distinct([...shown, ...common]).slice(0, targets.summaryVerbs) : shown
  const spelling = spellingOf(resume.document.text)
  return listOf(
    ofSoftware
      .filter((base) => chosen.includes(base))
      .flatMap((base) => verbRowOf(base) ?? [])
      .map((row) => verbForms(row, spelling)[form]),
  )
}

/** What was done to software: "Built the orders API"; near misses are "Migrated from SVN to Git" and "Delivered training". */
function deedIn({ text, start, end }: Highlight, { work }: CriterionInput): string | undefined {
  const verb = findOpeningVerb(text)
  const rest = text.slice(verb?.end)
  const isOnSoftware =
    work.mentions.some((mention) => start <= mention.start && mention.end <= end) || software.test(rest)
  return isOnSoftware && !movesAbout.test(rest) ? verb?.row?.base : undefined
}

const movesAbout = /^ (?:away |over )?(?:from|to|into|onto|off|between|on|with|in)\b/i

const software =
  /\b(?:APIs?|apps?|applications?|back-?ends?|code|databases?|endpoints?|features?|integrations?|jobs?|modules?|(?:micro)?services?|pipelines?|platforms?|portals?|schemas?|servers?|software|systems?|websites?)\b/i

function distinct(bases: readonly string[]): string[] {
  return bases.filter((base, at) => !bases.slice(0, at).some((other) => kindOf(other) === kindOf(base)))
}

function kindOf(base: string): string {
  return alike[base] ?? base
}
