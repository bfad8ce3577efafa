import type { Span } from '../../types.ts'
import type { FoundDates } from '../dates/find-dates.ts'
import { cutPart } from '../lines/cut-part.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { isTitle } from '../names/is-title.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Fields } from './fields.ts'
import type { ReadEntry } from './read-entry.ts'
import type { Step } from './read-steps.ts'

/** "Engineer, then Senior Engineer", "Tester → Developer" */
const step = /,? (?:then|later|dann|später|puis|luego|después|depois|poi|daarna|→) /u

/** An entry and what its header says. */
export interface KnownEntry {
  readonly entry: ReadEntry
  readonly fields: Fields
}

/**
 * Each of the times that one header states is an entry, for what lies between them is no work; with as many titles as
 * times each has its own. The text below stays with the last.
 */
export function splitStints({ entry, fields }: KnownEntry): KnownEntry[] {
  const { again = [], steps = [], ...first } = entry
  const held = timesOf(steps, entry.dates)
  if (held)
    return steps.map(({ title: position }, at) => ({
      entry: {
        ...first,
        draft: draftOf(
          first.draft,
          steps.map(({ title }) => title),
          at,
        ),
        dates: held[at] as FoundDates,
      },
      fields: { ...fields, position },
    }))
  const times = [...(first.dates ? [first.dates] : []), ...again]
  if (times.length < 2) return [{ entry: first, fields }]
  return times.map((dates, at) => ({
    entry: { ...first, draft: draftOf(first.draft, times, at), dates },
    fields: fields.position ? { ...fields, position: ownTitle(fields.position, times.length, at) } : fields,
  }))
}

/** Each title was held until the next one was; the first and the last share what the whole entry states. `undefined` where a start is missing. */
function timesOf(steps: readonly Step[], whole: FoundDates | undefined): FoundDates[] | undefined {
  const first = steps[0]?.dates ?? whole
  const started = steps.map(({ dates }, at) => (at === 0 ? first : dates))
  if (steps.length === 0 || !started.every((dates) => dates?.startDate !== undefined)) return undefined
  return (started as readonly FoundDates[]).map((dates, at) => {
    const { half: _half, endDate: ownEnd, ...rest } = dates
    const isOpen = dates.single || dates.half || dates === whole
    const endDate = isOpen ? (started[at + 1]?.startDate ?? whole?.endDate) : ownEnd
    return { ...rest, ...(endDate && { endDate }), single: false, bare: false }
  })
}

function draftOf({ header, body }: EntryDraft, times: readonly Span[], at: number): EntryDraft {
  const { start } = times[at] as Span
  const row = header.findIndex((line) => line.start <= start && start < line.end)
  const line = header[row]
  if (!line) return { header, body }
  const from = at === 0 ? line.start : start
  const end = times[at + 1]?.start ?? line.end
  const own = { ...line, start: from, end, text: line.text.slice(from - line.start, end - line.start) }
  const isLast = at === times.length - 1
  return {
    header: [...(at === 0 ? header.slice(0, row) : []), own, ...(isLast ? header.slice(row + 1) : [])],
    body: isLast ? body : [],
  }
}

function ownTitle(part: HeaderPart, count: number, at: number): HeaderPart {
  const titles = part.text.split(step)
  const own = titles[at]
  if (titles.length !== count || own === undefined || !titles.every(isTitle)) return part
  const from = part.text.indexOf(own, titles.slice(0, at).join('').length)
  return cutPart(part, from, from + own.length)
}
