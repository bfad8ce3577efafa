import type { Span } from '../../types.ts'

/** The bare offsets of something that has more. */
export function spanOf({ start, end }: Span): Span {
  return { start, end }
}
