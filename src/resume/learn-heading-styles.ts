import type { HeadingCandidate } from './find-heading-candidates.ts'
import { isEntryLike } from './is-entry-like.ts'
import { styleOf } from './style-of.ts'
import type { TextLine } from './text-line.ts'

/** What a document's plainly worded headings teach about the look of its headings. */
export interface HeadingStyles {
  /** Styles shared by at least two plainly worded headings of different kinds, other than that of the text. */
  readonly taught: ReadonlySet<string>
  /** Those of them in which nothing looks like an entry: an unknown line in one is a heading too. */
  readonly pure: ReadonlySet<string>
  /** The style of most of the text. */
  readonly body: string
  readonly bodySize: number
  /** The tag level that plainly worded headings have, where the file has tags: deeper ones head entries. */
  readonly level?: number
}

/** Learns the styles of headings from the lines whose wording leaves no doubt. */
export function learnHeadingStyles(
  lines: readonly TextLine[],
  candidates: ReadonlyMap<number, HeadingCandidate>,
): HeadingStyles {
  const kinds = new Map<string, Set<string>>()
  for (const [at, { match, cell }] of candidates) {
    const line = lines[at]
    if (!line || cell || line.item || match.by !== 'exact') continue
    const style = styleOf(line)
    kinds.set(style, (kinds.get(style) ?? new Set()).add(match.kind))
  }
  const { style: body, size: bodySize } = bodyOf(lines)
  const taught = new Set(
    [...kinds].filter(([style, found]) => found.size > 1 && style !== body).map(([style]) => style),
  )
  const shared = sharedStyles(lines, candidates)
  const level = levelOf(lines, candidates)
  return {
    ...(level && { level }),
    taught,
    pure: new Set([...taught].filter((style) => !shared.has(style))),
    body,
    bodySize,
  }
}

/**
 * The shallowest level that two plainly worded headings share; where no two are worded plainly, that of the one that is,
 * or the shallowest that several lines have: the name has one of its own.
 */
function levelOf(lines: readonly TextLine[], candidates: ReadonlyMap<number, HeadingCandidate>): number | undefined {
  const plain = [...candidates].flatMap(([at, { match }]) => (match.by === 'exact' ? (lines[at]?.heading ?? []) : []))
  return firstShared(plain) ?? plain[0] ?? firstShared(lines.flatMap(({ heading }) => heading ?? []))
}

function firstShared(levels: readonly number[]): number | undefined {
  return levels.toSorted((a, b) => a - b).find((level, at, sorted) => sorted[at + 1] === level)
}

/** Styles in which at least two lines look like the first of an entry; one may be a heading over a dated line. */
function sharedStyles(
  lines: readonly TextLine[],
  candidates: ReadonlyMap<number, HeadingCandidate>,
): ReadonlySet<string> {
  const first = Math.min(...candidates.keys())
  const styles = lines.flatMap((line, at) =>
    at > first && !candidates.has(at) && opensEntry(line, lines[at + 1]) ? [styleOf(line)] : [],
  )
  return new Set(styles.filter((style, at) => styles.indexOf(style) < at))
}

function opensEntry(line: TextLine, next: TextLine | undefined): boolean {
  return isEntryLike(line.text) || (next !== undefined && !next.item && isEntryLike(next.text))
}

/** The style with the most text. */
function bodyOf(lines: readonly TextLine[]): { style: string; size: number } {
  const weights = new Map<string, { weight: number; size: number }>()
  for (const line of lines) {
    const style = styleOf(line)
    const { weight = 0 } = weights.get(style) ?? {}
    weights.set(style, { weight: weight + line.text.length, size: line.size ?? 0 })
  }
  const [style = '', { size } = { size: 0 }] = [...weights].toSorted(([, a], [, b]) => b.weight - a.weight)[0] ?? []
  return { style, size }
}
