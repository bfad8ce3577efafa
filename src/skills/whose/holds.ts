import type { Span } from '../../types.ts'

/** Whether a span lies within another, ends included. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
