import type { Report, Span } from '../types.ts'

/** What a reader takes in at once around a span: its highlight, its sentence of the summary, its group of skills, or its line. */
export function passageOf({ document, resume }: Pick<Report, 'document' | 'resume'>, span: Span): Span {
  const { work, projects, skills, summary } = resume
  const highlights = [...work, ...projects].flatMap((entry) => entry.highlights)
  const passage = [...highlights, ...skills].find((other) => holds(other, span))
  if (passage) return passage
  return summary && holds(summary, span) ? sentenceIn(document.text, summary, span) : lineAround(document.text, span)
}

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && outer.end >= end
}

function sentenceIn(text: string, { start, end }: Span, span: Span): Span {
  const before = [...text.slice(start, span.start + 1).matchAll(/[.!?]\s{1,4}(?=\p{Lu})/gu)].at(-1)
  const after = /[.!?](?=\s{1,4}\p{Lu})/u.exec(text.slice(span.end, end))
  return {
    start: before ? start + before.index + before[0].length : start,
    end: after ? span.end + after.index + 1 : end,
  }
}

function lineAround(text: string, { start, end }: Span): Span {
  const lineBreak = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineBreak < 0 ? text.length : lineBreak }
}
