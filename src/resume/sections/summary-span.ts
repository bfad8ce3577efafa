import type { Span } from '../../types.ts'
import type { TextLine } from '../lines/text-line.ts'
import type { Part } from './split-sections.ts'

/** The text of the longest summary, for an objective of one line may stand above it; up to where another column cuts it off. */
export function summarySpan(parts: readonly Part[]): Span | undefined {
  const spans = parts.flatMap(({ kind, lines }) => (kind === 'summary' ? (spanOf(lines) ?? []) : []))
  const [longest] = spans.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  return longest
}

function spanOf(lines: readonly TextLine[]): Span | undefined {
  const first = lines[0]
  if (!first) return undefined
  const cut = lines.findIndex((line, at) => at > 0 && line.index !== (lines[at - 1]?.index ?? 0) + 1)
  const last = lines.at(cut < 0 ? -1 : cut - 1) ?? first
  return { start: first.start, end: last.end }
}
