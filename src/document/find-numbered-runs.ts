import type { DraftLine } from './build-document.ts'

/** One line of a run, and the length of its number with the space behind it. */
export interface NumberedLine {
  readonly at: number
  readonly length: number
  /** The number stands alone, without a full stop or a bracket. */
  readonly bare: boolean
}

/** `1. `, `(2) `, `a) `, `iv. `, `3 Skills`. Not `A. Smith`, `3.5 years`, `1 a day`. */
const number = /^(\()?(?:(\d{1,2}|[a-z]|[ivx]{2,5})([.)])[\t ]{1,9}(?=\S)|(\d{1,2})[\t ](?=\p{Lu}))/u

interface Run {
  readonly style: string
  readonly left: number | undefined
  readonly column: number
  readonly lines: NumberedLine[]
}

/** Left edges this close, in points, are one edge; `9.` and `10.` may end at one place instead. */
const sameEdge = 8

/** Lists in lists, and ones that were left off; the headings of the CV come first. */
const mostOpen = 20

/** Finds lines that are numbered one after the other, from 1, a or i, with other lines between them. */
export function findNumberedRuns(lines: readonly DraftLine[]): (readonly NumberedLine[])[] {
  const runs: Run[] = []
  const open: Run[] = []
  for (const [at, line] of lines.entries()) {
    const found = number.exec(line.text)
    if (!found || line.furniture) continue
    const [marker, bracket = '', item = '', end = '', bare = ''] = found
    const sign = item || bare
    const styles = stylesOf(sign).map(({ kind, value }) => ({ style: `${bracket}${kind}${end}`, value }))
    const going = open.filter((run) => goesOn(run, line, styles)).reverse()
    // Headings and lists may be numbered alike: the look of the line tells which of them goes on.
    const run =
      going.find(({ lines: own }) => isAlike(lines[own.at(-1)?.at ?? -1], line)) ?? going[0] ?? startOf(line, styles)
    if (!run) continue
    if (run.lines.length === 0) runs.push(run)
    // What is numbered inside a run ends with the next number of the run.
    open.splice(open.includes(run) ? open.indexOf(run) : open.length, Infinity, run)
    if (open.length > mostOpen) open.splice(mostOpen / 2, 1)
    run.lines.push({ at, length: marker.length, bare: bare !== '' })
  }
  return runs.map((run) => run.lines).filter((run) => run.length > 1 && !isOrdinal(run, lines))
}

interface Numbered {
  readonly style: string
  readonly value: number
}

function goesOn({ style, lines, left, column }: Run, line: DraftLine, styles: readonly Numbered[]): boolean {
  const isNext = styles.some((other) => other.style === style && other.value === lines.length + 1)
  return isNext && column === line.column && Math.abs((left ?? 0) - (line.left ?? 0)) <= sameEdge
}

function isAlike(last: DraftLine | undefined, { bold, size, block }: DraftLine): boolean {
  return last?.bold === bold && last?.size === size && last?.block === block
}

function startOf({ left, column }: DraftLine, styles: readonly Numbered[]): Run | undefined {
  const first = styles.find(({ value }) => value === 1)
  return first && { style: first.style, left, column, lines: [] }
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** An `i` may be a letter or a number. */
function stylesOf(sign: string): { kind: string; value: number }[] {
  if (/^\d/.test(sign)) return [{ kind: '1', value: Number(sign) }]
  const roman = romans.indexOf(sign) + 1
  const letter = sign.length === 1 ? sign.charCodeAt(0) - 96 : 0
  return [...(roman > 0 ? [{ kind: 'i', value: roman }] : []), ...(letter > 0 ? [{ kind: 'a', value: letter }] : [])]
}

/** `1. Preis`, `2. Preis` are a first and a second: German writes its ordinals so. Not `1. Projekt`, which is a list. */
const ordinalNoun =
  /^(?:Preis|Platz|Staatsexamen|Staatsprüfung|Lehrjahr|Ausbildungsjahr|Semester|Studienjahr|Schuljahr|Liga|Bundesliga|Halbjahr|Quartal)\b/

function isOrdinal(run: readonly NumberedLine[], lines: readonly DraftLine[]): boolean {
  return run.every(({ at, length }) => ordinalNoun.test(lines[at]?.text.slice(length) ?? ''))
}
