import type { CvDocument, Section, Span } from '../../types.ts'

/** The visible lines, or parts of lines, that are in no section. Neighbouring ones are one span. */
export function findUnassigned({ text, lines }: CvDocument, sections: readonly Section[]): Span[] {
  const loose: Span[] = []
  for (const { start, end } of lines) {
    for (const span of outside({ start, end }, sections)) {
      const last = loose.at(-1)
      if (last && text.slice(last.end, span.start).trim() === '')
        loose[loose.length - 1] = { start: last.start, end: span.end }
      else loose.push(span)
    }
  }
  return loose.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

function outside(span: Span, sections: readonly Section[]): Span[] {
  const spans: Span[] = []
  let from = span.start
  for (const { start, end } of sections) {
    if (end <= from || start >= span.end) continue
    if (start > from) spans.push({ start: from, end: start })
    from = end
  }
  if (from < span.end) spans.push({ start: from, end: span.end })
  return spans
}
