import { type FoundDates, findDates } from '../dates/find-dates.ts'
import { withoutDates } from '../dates/without-dates.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isTitle } from '../names/is-title.ts'
import { seniorityOf } from '../seniority-of.ts'

/** A title of several on one line, and the dates that it has of its own. */
export interface Step {
  readonly title: HeaderPart
  readonly dates?: FoundDates
}

/** A line with the titles of a career, its last one left in its text. */
interface SteppedLine {
  readonly text: string
  readonly steps: readonly Step[]
}

const arrow = /\s(?:→|⇒|➔|➜|=>|->)\s/gu
/** Between a firm and the first title, and between the last title and a firm. */
const edge = /\t|\s[|•·–—―@/]\s|:\s|\sat\s/gu
const ending = /\t|\s[|•·–—―@]\s|,\s|\sat\s|\s?\(|\s(?:19|20)\d\d/u
/** Behind a title: its dates in brackets, or beside it. */
const own = /^\s?\([^()]{4,40}\)|^,?\s[^,()\t|•·]{4,40}$/u

/** "Acme — Junior Developer → Developer (2018) → Lead Developer (2021 – present)" */
export function readSteps(
  line: { readonly text: string; readonly start: number },
  row: number,
): SteppedLine | undefined {
  const pieces = piecesOf(line.text)
  if (pieces.length < 2) return undefined
  const read = pieces.map((piece, at) => readStep(line.text, at === 0 ? afterEdge(line.text, piece) : piece))
  const last = read.findLastIndex(Boolean)
  const run = read.slice(0, last + 1)
  if (last < 1 || !run.every((step) => step !== undefined) || !isTitle(run[last]?.title ?? '')) return undefined
  if (run.slice(1).some((step) => !step?.dates)) return undefined
  const inner = run.slice(0, last)
  if (inner.some(({ end }, at) => end !== pieces[at]?.end)) return undefined
  const [from, to, until] = [run[0]?.start ?? 0, run[last]?.start ?? 0, run[last]?.end ?? 0]
  const kept = to + (run[last]?.title.length ?? 0)
  return {
    text: `${line.text.slice(0, from)}${'\t'.repeat(to - from)}${line.text.slice(to, kept)}${'\t'.repeat(until - kept)}${line.text.slice(until)}`,
    steps: run.map(({ title, start, dates }) => ({
      title: { text: title, start: line.start + start, end: line.start + start + title.length, row },
      ...(dates && { dates: { ...dates, start: line.start + dates.start, end: line.start + dates.end } }),
    })),
  }
}

interface Piece {
  readonly start: number
  readonly end: number
}

function piecesOf(text: string): Piece[] {
  const signs = [...text.matchAll(arrow)]
  return [...signs, undefined].map((sign, at) => {
    const before = signs[at - 1]
    return { start: before ? before.index + before[0].length : 0, end: sign?.index ?? text.length }
  })
}

function afterEdge(text: string, { start, end }: Piece): Piece {
  const sign = [...text.slice(start, end).matchAll(edge)].at(-1)
  return { start: sign ? start + sign.index + sign[0].length : start, end }
}

interface ReadStep extends Piece {
  readonly title: string
  readonly dates?: FoundDates
}

/** A title, and the dates right behind it. */
function readStep(text: string, { start, end }: Piece): ReadStep | undefined {
  const piece = text.slice(start, end)
  const title = piece.slice(0, ending.exec(piece)?.index ?? piece.length).trimEnd()
  if (!hasTitleWord(title) && !seniorityOf(title)) return undefined
  const behind = own.exec(piece.slice(title.length))?.[0] ?? ''
  const [found] = findDates(behind)
  if (!found || /\p{L}/u.test(withoutDates(behind))) return { start, end: start + title.length, title }
  const from = start + title.length
  const dates = { ...found, start: from + found.start, end: from + found.end }
  return { start, end: from + behind.length, title, dates }
}
