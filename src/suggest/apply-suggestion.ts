import { CvError } from '../errors.ts'
import type { CvDocument, Line, Span, Suggestion } from '../types.ts'

/**
 * The document as it reads once a suggestion is followed. Text that is replaced keeps the look of its lines;
 * a line that is added looks like the line it follows, a section that is added like the section it precedes.
 *
 * A suggestion belongs to the document it was made for: after one is followed, analyse again for the next.
 *
 * @param fill What goes into the `[slots]`, by slot. Slots without a filling stay as they are, and are scored as if they were filled.
 * @throws {CvError} `INVALID_OPTIONS` when the document no longer reads as it did when the suggestion was made.
 *
 * @example
 * applySuggestion(report.document, report.suggestions[0], { '[n]': '40' })
 */
export function applySuggestion(
  document: CvDocument,
  suggestion: Pick<Suggestion, 'target' | 'at' | 'before' | 'after'>,
  fill: Readonly<Record<string, string>> = {},
): CvDocument {
  const after = fillIn(suggestion.after, fill)
  const { target, at = document.text.length } = suggestion
  checkPlace(document.text, { ...suggestion, at, after })
  if (target) return splice(document, target, after, linesLike(document.lines.filter(touches(target))))
  const opensSection = at < document.text.length && (at === 0 || document.text[at - 1] === '\n')
  if (opensSection) return splice(document, { start: at, end: at }, `${after}\n\n`, sectionLike(document, at, after))
  const look = document.lines.find((line) => line.start <= at && at <= line.end) ?? document.lines.at(-1)
  return splice(document, { start: at, end: at }, `\n${after}`, () => look)
}

type Place = Pick<Suggestion, 'target' | 'before' | 'after'> & { readonly at: number }

/** What is replaced must still be there; what is added must go between two lines, and not be there yet. */
function checkPlace(text: string, { target, before, at, after }: Place): void {
  const fits = target
    ? before === undefined || onOneLine(text.slice(target.start, target.end)) === onOneLine(before)
    : isLineEdge(text, at) && !text.startsWith(after, at) && !text.startsWith(`\n${after}`, at)
  if (fits) return
  const problem = 'suggestion: the document no longer reads as it did when this was suggested; analyse it again'
  throw new CvError('INVALID_OPTIONS', problem)
}

function isLineEdge(text: string, at: number): boolean {
  return at === 0 || at === text.length || text[at] === '\n' || text[at - 1] === '\n'
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function fillIn(text: string, fill: Readonly<Record<string, string>>): string {
  return Object.entries(fill).reduce((filled, [slot, value]) => filled.replaceAll(slot, value), text)
}

type LookOf = (lineNumber: number) => Line | undefined

function linesLike(lines: readonly Line[]): LookOf {
  return (number) => lines[number] ?? lines.at(-1)
}

/** The heading looks like the heading that follows, the rest like the text below it; the old heading keeps its own look. */
function sectionLike({ lines }: CvDocument, at: number, after: string): LookOf {
  const heading = lines.findIndex((line) => line.start === at)
  const added = after.split('\n').length
  return (number) => (number === 0 || number > added ? lines[heading] : (lines[heading + 1] ?? lines[heading]))
}

function touches({ start, end }: Span): (line: Span) => boolean {
  return (line) => line.start <= end && line.end >= start
}

function splice(document: CvDocument, span: Span, replacement: string, lookOf: LookOf): CvDocument {
  const { start, end } = span
  const shift = replacement.length - (end - start)
  const text = document.text.slice(0, start) + replacement + document.text.slice(end)
  const move = (offset: number) => (offset <= start ? offset : Math.max(offset + shift, start))
  const moveSpan = <Value extends Span>(value: Value): Value => ({
    ...value,
    start: move(value.start),
    end: move(value.end),
  })
  const touched = document.lines.filter(touches(span))
  const first = touched[0]?.start ?? start
  const last = Math.max(touched.at(-1)?.end ?? end, end) + shift
  return {
    ...document,
    text,
    lines: [
      ...document.lines.filter((line) => line.end < start),
      ...cutLines(text, first, last, lookOf),
      ...document.lines.filter((line) => line.start > end).map(moveSpan),
    ],
    furniture: document.furniture.map(moveSpan),
    links: document.links.map((link) => (link.span ? { ...link, span: moveSpan(link.span) } : link)),
  }
}

/** One line for each line of text that is not blank. */
function cutLines(text: string, first: number, last: number, lookOf: LookOf): Line[] {
  let start = first
  return text
    .slice(first, last)
    .split('\n')
    .flatMap((line, number) => {
      const span = { start, end: start + line.length }
      start = span.end + 1
      const look = lookOf(number)
      return line.trim() === '' ? [] : [{ page: 1, column: 0, ...look, ...span }]
    })
}
