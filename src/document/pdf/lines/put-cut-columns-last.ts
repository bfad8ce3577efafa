import { sectionName } from '../../section-name.ts'
import type { PageLine } from './page-line.ts'

/** Left and right edges this close, in points, are one edge. */
const sameEdge = 3

/**
 * Where the next page goes on with a section in a column that another column follows, that section is read last on its
 * page: its two parts stay together.
 */
export function putCutColumnsLast(lines: readonly PageLine[]): PageLine[] {
  const pages = pagesOf(lines)
  return pages.flatMap((page, at) => {
    const cut = cutSection(page, pages[at + 1] ?? [])
    return cut.length === 0 ? page : [...page.filter((line) => !cut.includes(line)), ...cut]
  })
}

function pagesOf(lines: readonly PageLine[]): PageLine[][] {
  const pages: PageLine[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (page?.[0]?.page === line.page) page.push(line)
    else pages.push([line])
  }
  return pages
}

/** The section that the next page goes on with, unless it ends the page anyway. */
function cutSection(page: readonly PageLine[], next: readonly PageLine[]): PageLine[] {
  const body = page.filter(({ furniture }) => !furniture)
  const [start] = next.filter(({ furniture }) => !furniture)
  const last = body.at(-1)
  if (!start || !last || last.column === 0) return []
  const columns = columnsOf(body)
  const column = columns.filter(({ left }) => left <= start.edge + sameEdge).at(-1)
  if (!column || column.lines.includes(last) || !goesOn(next, column)) return []
  const name = column.lines.find(({ text }) => sectionName(text) !== undefined)
  if (!name || sectionName(start.text) !== undefined || isSetLike(start, name)) return []
  return column.lines.slice(column.lines.findLastIndex((line) => isSetLike(line, name)))
}

interface Column {
  readonly lines: readonly PageLine[]
  readonly left: number
  readonly right: number
}

/** The columns at the end of a page, from left to right. */
function columnsOf(body: readonly PageLine[]): Column[] {
  const end = body.slice(body.findLastIndex(({ column }) => column === 0) + 1)
  return [...new Set(end.map(({ column }) => column))]
    .map((column) => {
      const lines = end.filter((line) => line.column === column)
      const left = Math.min(...lines.map(({ edge }) => edge))
      return { lines, left, right: Math.max(...lines.map(({ right }) => right)) }
    })
    .sort((a, b) => a.left - b.left)
}

/** The next page has the column, too: no line runs out of it. */
function goesOn(next: readonly PageLine[], { right }: Column): boolean {
  return !next.some((line) => !line.furniture && line.edge < right && line.right > right + sameEdge)
}

function isSetLike(line: PageLine, name: PageLine): boolean {
  return line.heading === name.heading && line.bold === name.bold && Math.abs(line.size - name.size) < 0.3
}
