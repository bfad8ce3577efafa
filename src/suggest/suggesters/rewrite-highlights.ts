import type { VerbRow } from '../../data/action-verbs.ts'
import { message } from '../../messages.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import type { BackendWork, Highlight } from '../../score/find-backend-work.ts'
import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import { showsOutcome } from '../../score/shows-outcome.ts'
import type { Message } from '../../types.ts'
import type { Draft } from '../draft.ts'
import { findSpellings, type Spelling } from '../find-spellings.ts'
import { isNamedThing } from '../is-named-thing.ts'
import { addResult, type WithResult } from '../rewriting/add-result.ts'
import { isSureVerb } from '../rewriting/is-sure-verb.ts'
import { type Reopened, reopenHighlight } from '../rewriting/reopen-highlight.ts'
import { spellingOf } from '../rewriting/spelling-of.ts'
import { tenseOf } from '../rewriting/tense-of.ts'
import { verbRowOf } from '../rewriting/verb-row-of.ts'
import type { Voice } from '../rewriting/voice.ts'
import { spellNames } from '../spell-names.ts'

/** Results asked for in one entry; more would read like a form. */
const RESULTS_PER_ENTRY = 3

/** What the rewriting of a whole CV has in common. */
interface Rewriting {
  readonly work: BackendWork
  readonly spelling: Voice['spelling']
  readonly spellings: readonly Spelling[]
  /** Results proposed so far; grows. */
  readonly results: Set<string>
}

/** Highlights of software work that open weakly or state no result, in other words. Not for CVs in other languages. */
export function rewriteHighlights(input: CriterionInput): Draft[] {
  const named = new Set(input.skills.filter(isNamedThing).map(({ id }) => id))
  const work = { ...input.work, mentions: input.work.mentions.filter(({ skill }) => named.has(skill)) }
  if (!input.isEnglish) return []
  const rewriting = {
    work,
    spelling: spellingOf(input.resume.document.text),
    spellings: findSpellings(input),
    results: new Set<string>(),
  }
  const { entries, projects, highlights } = work
  return [
    ...entries.map((entry) => highlights.filter((highlight) => highlight.entry === entry)),
    ...projects.map((project) => highlights.filter((highlight) => highlight.project === project)),
  ].flatMap((own) => rewriteTogether(input, rewriting, own))
}

/** Rewrites the highlights of one entry, so that no verb is proposed twice in it. */
function rewriteTogether(
  { resume }: CriterionInput,
  { work, spelling, spellings, results }: Rewriting,
  highlights: readonly Highlight[],
): Draft[] {
  const entry = resume.work[highlights[0]?.entry ?? -1]
  const tense = tenseOf(highlights, entry?.endDate === 'present')
  const taken = new Set(highlights.flatMap(({ text }) => findOpeningVerb(text)?.base ?? []))
  const drafts: Draft[] = []
  let asked = 0
  for (const highlight of highlights) {
    if (highlight.claimed.trim() === '') continue
    const voice: Voice = { ...tense, spelling, taken }
    const reopened = reopen(highlight, voice, work, entry?.endDate)
    const opened = reopened ? capitalise(reopened.text) : highlight.text
    const verb = verbOf(reopened, highlight.text, voice, hasEnded(entry?.endDate))
    const asks = verb !== undefined && asked < RESULTS_PER_ENTRY && !showsOutcome(highlight)
    const added = asks ? addResult(opened, verb, results) : undefined
    const after = tidy(added?.text ?? opened)
    if (added) {
      asked++
      results.add(added.result)
    }
    for (const base of reopened?.bases ?? []) taken.add(base)
    if (after !== tidy(highlight.text))
      drafts.push(draftOf(highlight, spellNames(after, highlight, spellings), { reopened, added }))
  }
  return drafts
}

function reopen(
  { text, start }: Highlight,
  voice: Voice,
  { mentions }: BackendWork,
  endDate: string | undefined,
): Reopened | undefined {
  const reopened = reopenHighlight(text, voice, (offset) =>
    mentions.some((mention) => mention.start === start + offset),
  )
  return reopened?.code === 'PRESENT_TENSE' && !hasEnded(endDate) ? undefined : reopened
}

function hasEnded(endDate: string | undefined): boolean {
  return endDate !== undefined && endDate !== 'present'
}

/** In an entry that has ended, a bare form that was not put into the past may be no verb at all. */
function verbOf(
  reopened: Reopened | undefined,
  text: string,
  { tellsInPresent }: Voice,
  ended: boolean,
): VerbRow | undefined {
  const opening = findOpeningVerb(text)
  if (!reopened) {
    const isSure = opening && opening.form !== 'participle' && (tellsInPresent || isSureVerb(text, opening))
    return !isSure || (ended && opening.form !== 'past') ? undefined : opening.row
  }
  return reopened.bases.flatMap((base) => verbRowOf(base) ?? [])[0]
}

interface Changes {
  readonly reopened: Reopened | undefined
  readonly added: WithResult | undefined
}

function draftOf({ start, end, text }: Highlight, after: string, changes: Changes): Draft {
  const { reopened } = changes
  const isError = reopened?.code === 'PRESENT_TENSE' || reopened?.code === 'FIRST_PERSON'
  return {
    code: reopened?.code ?? 'NO_RESULT',
    criterion: reopened && reopened.code !== 'PRESENT_TENSE' ? 'action-verbs' : 'outcomes',
    section: 'experience',
    target: { start, end },
    after,
    note: noteOf(changes, text),
    evidence: [{ start, end }],
    ...(isError && { fixesError: true }),
  }
}

function noteOf({ reopened, added }: Changes, before: string): Message {
  if (!reopened) return message('SUGGEST_RESULT', { asks: added?.asks ?? '' })
  const opening = reopened.opening ?? firstWords(before)
  if (reopened.part) return message('SUGGEST_YOUR_PART', { opening })
  if (reopened.code === 'NOUN_OPENING') return message('SUGGEST_VERB_FOR_NOUN', { opening })
  if (reopened.code === 'GERUND_OPENING') return message('SUGGEST_FINITE', {})
  if (reopened.code === 'PASSIVE_OPENING') return message('SUGGEST_ACTIVE', {})
  if (reopened.code === 'FIRST_PERSON') return message('SUGGEST_NO_FIRST_PERSON', {})
  if (reopened.code === 'PRESENT_TENSE') return message('SUGGEST_PAST_TENSE', {})
  return message('SUGGEST_STRONG_VERB', { opening })
}

function firstWords(text: string): string {
  return text.split(/\s/).slice(0, 2).join(' ')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Wrapped lines leave more than one blank between words. */
function tidy(text: string): string {
  return text.replace(/ +/g, ' ').trim()
}
