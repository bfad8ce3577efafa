import { engagementWords } from '../../data/employment-terms.ts'
import { foldText } from '../lines/fold-text.ts'
import { isTitle } from '../names/is-title.ts'
import { isWithin } from './is-within.ts'
import type { KnownEntry } from './split-stints.ts'

const engagements = new Set(engagementWords)

/**
 * "Project Heron (2018 – 2019)" below "Lead Engineer, Acme, 2016 – present": what names no position in its words, and
 * lies in the time of the position above, tells what was done there. An employer over positions of its own stays.
 */
export function foldEngagements(entries: readonly KnownEntry[]): KnownEntry[] {
  const folded: KnownEntry[] = []
  for (const [at, known] of entries.entries()) {
    const above = folded.at(-1)
    if (above && (isEngagement(known, above, entries[at + 1]) || isClientIn(known, folded)))
      folded[folded.length - 1] = withText(above, known)
    else folded.push(known)
  }
  return folded
}

function isEngagement({ entry, fields }: KnownEntry, above: KnownEntry, next: KnownEntry | undefined): boolean {
  const { position } = fields
  const isTitled = position && !engagements.has(foldText(position.text)) && (fields.sure || isTitle(position.text))
  if (isTitled || !above.fields.position) return false
  // "Client: an airline ⏎ 15 months"
  if (!entry.dates && fields.isClient) return true
  if (!isWithin(entry.dates, above.entry.dates)) return false
  return entry.draft.body.length > 0 || next?.fields.position === undefined || next.fields.name !== undefined
}

/** "Client: Birch (2019 – 2021)" below "Senior Consultant (2020 – 2024), Consultant (2017 – 2020)": in the time at the firm. */
function isClientIn({ entry, fields }: KnownEntry, folded: readonly KnownEntry[]): boolean {
  if (!fields.isClient || fields.position || !folded.at(-1)?.fields.position) return false
  const firm = folded.findLast((above) => above.fields.name && !above.fields.isClient)
  return isWithin(entry.dates, firm?.entry.dates)
}

function withText({ entry, fields }: KnownEntry, { entry: { draft } }: KnownEntry): KnownEntry {
  const { header, body } = entry.draft
  return { entry: { ...entry, draft: { header, body: [...body, ...draft.header, ...draft.body] } }, fields }
}
