import { type FoundDates, findDates } from '../dates/find-dates.ts'
import { isWhole } from '../dates/is-whole.ts'
import { isTitle } from '../names/is-title.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { EntryDraft } from './entry-draft.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isField } from './is-field.ts'
import { isStepInBrackets } from './is-step-in-brackets.ts'
import { isWithin } from './is-within.ts'
import { joinWrapped } from './join-wrapped.ts'
import type { ReadEntry } from './read-entry.ts'
import { readSteps } from './read-steps.ts'
import { splitHeaderLine } from './split-header-line.ts'

/** What stands between the times of one position: "2009 – 2012 and 2015 – 2018". */
const between =
  /^ ?[)\]]?(?: ?[,;&+/·|] ?| (?:and|und|et|y|e|en|og|och|i) )(?:(?:again|then|and|wieder|encore) )?[([]?$/iu

/** The parts of an entry's header, with those that labels name in the text below, and the dates that count. */
export function readHeader(draft: EntryDraft): ReadEntry {
  const stepped = draft.header.map(readSteps)
  const header = draft.header.map((line, row) =>
    splitHeaderLine({ ...line, text: stepped[row]?.text ?? line.text }, row),
  )
  const steps = stepped.find((line) => line !== undefined)?.steps
  const titled = header.some(({ parts }) => parts.some(({ text, field }) => !field && isTitle(text)))
  const fields = draft.body.filter(({ text }) => isField(text) && !(titled && fieldLabelOf(text)?.field === 'position'))
  const rows = [...header, ...fields.map((line, at) => splitHeaderLine(line, header.length + at))]
  const all = rows.flatMap(({ dates }) => dates)
  const since = sinceOf(draft.header)
  const dates = all.find(isWhole) ?? all.find(({ single }) => !single) ?? all[0]
  const again = timesAfter(dates, all, draft.header)
  return {
    draft,
    parts: joinWrapped(
      rows.flatMap(({ parts }) => parts),
      draft.header,
    ),
    ...(dates && { dates }),
    ...(since && dates?.endDate === 'present' && isWithin(since, dates) && { since }),
    ...(again.length > 0 && { again }),
    ...(steps && { steps }),
  }
}

/** Ranges that a line lists behind the first one, with nothing but a comma or "and" between them. */
function timesAfter(
  first: FoundDates | undefined,
  all: readonly FoundDates[],
  header: readonly Paragraph[],
): FoundDates[] {
  const line = header.find(({ start, end }) => first && start <= first.start && first.start < end)
  const times = first ? all.slice(all.indexOf(first) + 1).filter(isWhole) : []
  const listed = times.findIndex(({ start }, at) => {
    const { end } = (times[at - 1] ?? first) as FoundDates
    return !line || start > line.end || !between.test(line.text.slice(end - line.start, start - line.start))
  })
  return listed < 0 ? times : times.slice(0, listed)
}

function sinceOf(header: readonly Paragraph[]): FoundDates | undefined {
  return header.flatMap(({ text, start: offset }) =>
    findDates(text)
      .filter(({ start, startDate }) => startDate && isStepInBrackets(text, start))
      .map((found) => ({
        ...found,
        start: offset + found.start,
        end: offset + found.end,
        endDate: 'present' as const,
        single: false,
      })),
  )[0]
}
