import { styleOf } from '../lines/style-of.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { EntryDraft } from './entry-draft.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isHeaderLike } from './is-header-like.ts'

/** A header has at most this many lines. */
const mostLines = 3

/** An undated entry hides in the body of the one above when a line there looks like the header and heads a list. */
export function splitOffUndated({ header, body }: EntryDraft): EntryDraft[] {
  const style = header[0] && styleOf(header[0].first)
  const starts: number[] = []
  let headerEnd = 1
  for (const [at, paragraph] of body.entries()) {
    if (at < headerEnd || at === body.length - 1 || !isUndatedHeader(paragraph, body[at - 1], style)) continue
    starts.push(at)
    headerEnd = endOfHeader(body, at)
  }
  const drafts = starts.map((start, index) => {
    const end = starts[index + 1] ?? body.length
    const split = endOfHeader(body, start)
    return { header: body.slice(start, split), body: body.slice(split, end) }
  })
  return [{ header, body: body.slice(0, starts[0] ?? body.length) }, ...drafts]
}

function isUndatedHeader(paragraph: Paragraph, before: Paragraph | undefined, style: string | undefined): boolean {
  const isApart = paragraph.first.block || before?.item === true
  if (fieldLabelOf(paragraph.text)?.field === 'detail') return false
  return isApart && styleOf(paragraph.first) === style && isHeaderLike(paragraph) && hasTitleWord(paragraph.text)
}

function endOfHeader(paragraphs: readonly Paragraph[], start: number): number {
  let end = start + 1
  while (end < paragraphs.length && end - start <= mostLines && isHeaderLike(paragraphs[end] as Paragraph)) end += 1
  return end
}
