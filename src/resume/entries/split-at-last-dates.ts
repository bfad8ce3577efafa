import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { EntryDraft } from './entry-draft.ts'
import { isDatesAlone } from './is-dates-alone.ts'
import { isHeaderLike } from './is-header-like.ts'

/** Fewer entries may have their dates there by chance. */
const fewest = 2

/** A header above its text has this many lines at most. */
const mostLines = 2

/**
 * Splits a section whose entries close with their dates, each on a line of its own: "Developer ⏎ Acme, Leeds ⏎ Wrote the
 * shop. ⏎ 2019 – 2021". Nothing where the dates stand elsewhere.
 */
export function splitAtLastDates(paragraphs: readonly Paragraph[]): EntryDraft[] | undefined {
  const ends = paragraphs.flatMap((paragraph, at) => (isDatesAlone(paragraph) ? [at] : []))
  if (ends.length < fewest || ends.at(-1) !== paragraphs.length - 1) return undefined
  const chunks = ends.map((end, nth) => paragraphs.slice(nth === 0 ? 0 : (ends[nth - 1] as number) + 1, end + 1))
  const drafts = chunks.map(draftOf)
  return drafts.every(({ header, body }) => header.length > 1 && body.length > 0) ? drafts : undefined
}

function draftOf(chunk: readonly Paragraph[]): EntryDraft {
  const text = chunk.slice(0, -1)
  const first = text.findIndex((line, at) => at >= mostLines || !isHeaderLike(line))
  const split = first < 0 ? text.length : first
  return { header: [...text.slice(0, split), ...chunk.slice(-1)], body: text.slice(split) }
}
