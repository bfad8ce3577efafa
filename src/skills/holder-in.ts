import type { Span } from '../types.ts'
import { holds } from './whose/holds.ts'

/**
 * Asks again and again which of some spans holds another.
 *
 * @returns The index of the first that does, -1 when none does. Asking in the order of the text is fastest.
 */
export function holderIn(spans: readonly Span[]): (inner: Span) => number {
  let latest = -1
  return (inner) => {
    const known = spans[latest]
    if (!known || !holds(known, inner)) latest = spans.findIndex((span) => holds(span, inner))
    return latest
  }
}
