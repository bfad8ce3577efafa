import type { Span } from '../types.ts'
import type { Part } from './split-sections.ts'

/** The text of the first summary that has any, up to where another column or section cuts it off. */
export function summarySpan(parts: readonly Part[]): Span | undefined {
  const lines = parts.find(({ kind, lines }) => kind === 'summary' && lines.length > 0)?.lines
  const first = lines?.[0]
  if (!lines || !first) return undefined
  const cut = lines.findIndex((line, at) => at > 0 && line.index !== (lines[at - 1]?.index ?? 0) + 1)
  const last = lines.at(cut < 0 ? -1 : cut - 1) ?? first
  return { start: first.start, end: last.end }
}
