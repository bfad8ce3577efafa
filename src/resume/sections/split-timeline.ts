import type { SectionKind } from '../../types.ts'
import { isCareerBreak } from '../entries/is-career-break.ts'
import { kindOfEntry } from '../entries/kind-of-entry.ts'
import { splitEntries } from '../entries/split-entries.ts'
import type { TextLine } from '../lines/text-line.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'

/** Lines of a timeline that tell of one kind of thing. */
export interface Stretch {
  readonly kind: SectionKind
  readonly lines: readonly TextLine[]
}

/** A header is no longer than this; sentences that name a degree are. */
const longestHeader = 110

/** Parts a timeline where its entries change from positions to degrees or certificates. */
export function splitTimeline(lines: readonly TextLine[]): Stretch[] {
  if (!lines.some(({ text }) => text.length < longestHeader && kindOfEntry([text]) !== 'experience'))
    return [{ kind: 'experience', lines }]
  const stretches: { kind: SectionKind; from: number }[] = []
  for (const { header } of splitEntries(toParagraphs(lines))) {
    const texts = header.map(({ text }) => text)
    const kind = texts.some(isCareerBreak) ? 'experience' : kindOfEntry(texts)
    const from = header[0] ? lines.indexOf(header[0].first) : -1
    if (from >= 0 && kind !== (stretches.at(-1)?.kind ?? 'experience')) stretches.push({ kind, from })
  }
  return [{ kind: 'experience' as SectionKind, from: 0 }, ...stretches]
    .map(({ kind, from }, at) => ({ kind, lines: lines.slice(from, stretches[at]?.from ?? lines.length) }))
    .filter((stretch, at) => at === 0 || stretch.lines.length > 0)
}
