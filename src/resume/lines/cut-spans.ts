import type { Span } from '../../types.ts'

/** A text without some of its parts. */
export function cutSpans(text: string, spans: readonly Span[]): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}
