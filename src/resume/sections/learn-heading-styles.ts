import { isPhrase } from '../lines/is-phrase.ts'
import { markOf } from '../lines/mark-of.ts'
import { styleOf } from '../lines/style-of.ts'
import type { TextLine } from '../lines/text-line.ts'
import type { HeadingCandidate } from './find-heading-candidates.ts'
import { hintsOfHeading } from './hints-of-heading.ts'
import { isEntryLike } from './is-entry-like.ts'
import { isPersonalDetail } from './is-personal-detail.ts'
import { isSureEntry } from './is-sure-entry.ts'

/** Headings in somebody's own words are at least so many lines of one look. */
const fewestLarge = 3
/** Where a look heads so many kinds of section, all its lines are headings. */
const fewestKinds = 3
/** A line is large by this share of the size of the text; the sizes of one text differ by less. */
const largerBy = 1.08

/** What a document's plainly worded headings teach about the look of its headings. */
export interface HeadingStyles {
  /** Styles shared by at least two plainly worded headings of different kinds, other than that of the text. */
  readonly taught: ReadonlySet<string>
  /** Those of them in which nothing looks like an entry: an unknown line in one is a heading too. */
  readonly pure: ReadonlySet<string>
  /** Those of them with headings of at least three kinds, or a mark of their own: no line over a dated one is a firm there. */
  readonly sure: ReadonlySet<string>
  /** The style of most of the text. */
  readonly body: string
  readonly bodySize: number
  /** The tag level that plainly worded headings have, where the file has tags: deeper ones head entries. */
  readonly level?: number
  /** Plainly worded headings have a blank line above; else a doubtful one needs none either. */
  readonly apart: boolean
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
  const looks = looksOf(lines, candidates)
  const worded = [...kinds].filter(([style, found]) => found.size > 1 && style !== body).map(([style]) => style)
  const bold = Math.max(0, ...worded.flatMap((style) => (looks.get(style)?.bold ? (looks.get(style)?.size ?? 0) : [])))
  const taught = new Set([
    ...worded,
    ...[...looks]
      .filter(([, look]) => (look.size > bodySize * largerBy || look.marked) && isOfHeadings(look))
      .filter(([, look]) => look.bold || look.marked || look.size > bold)
      .map(([style]) => style),
  ])
  const shared = sharedStyles(lines, candidates)
  const level = levelOf(lines, candidates)
  const pure = [...taught].filter((style) => !shared.has(style))
  return {
    ...(level && { level }),
    taught,
    pure: new Set(pure),
    sure: new Set(
      pure.filter((style) => looks.get(style)?.marked || (looks.get(style)?.kinds.size ?? 0) >= fewestKinds),
    ),
    body,
    bodySize,
    apart: [...candidates].some(([at, { match, cell }]) => match.by === 'exact' && !cell && lines[at]?.apart === true),
  }
}

/** What the lines of one style say together. */
interface Look {
  readonly size: number
  /** Where bold headings are worded plainly, thin lines that are no larger are text beside smaller text. */
  readonly bold: boolean
  /** They start with a mark, as headings of a plain text do: ">> work". */
  readonly marked: boolean
  /** Of which kinds of section they speak, surely or by a hint. */
  readonly kinds: Set<string>
  readonly count: number
  /** How many of them look like entries. */
  readonly entries: number
}

function looksOf(
  lines: readonly TextLine[],
  candidates: ReadonlyMap<number, HeadingCandidate>,
): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>()
  for (const [at, line] of lines.entries()) {
    if (line.item || line.cells.length > 1) continue
    const style = styleOf(line)
    const { size = line.size ?? 0, kinds = new Set<string>(), count = 0, entries = 0 } = looks.get(style) ?? {}
    const kind = candidates.get(at)?.match.kind ?? hintsOfHeading(line.text)[0]
    if (kind) kinds.add(kind)
    const marked = markOf(line.text) !== undefined
    looks.set(style, {
      size,
      bold: line.bold === true,
      marked,
      kinds,
      count: count + 1,
      entries: entries + Number(isEntryLike(line.text)),
    })
  }
  return looks
}

/** A CV may word none of its headings plainly: its large lines speak of several kinds of section and are no entries. */
function isOfHeadings({ kinds, count, entries }: Look): boolean {
  return count >= fewestLarge && kinds.size > 1 && entries * 4 <= count
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

/** Looks like an entry; or stands over one, and is not worded like a heading of somebody's own. */
function opensEntry({ text }: TextLine, next: TextLine | undefined): boolean {
  if (isSureEntry(text)) return true
  return (
    next !== undefined &&
    !next.item &&
    isEntryLike(next.text) &&
    !isPersonalDetail(next.text) &&
    !isPhrase(text) &&
    hintsOfHeading(text).length === 0
  )
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
