import type { DraftLine } from '../build-document.ts'
import { collapseSpace } from '../collapse-space.ts'
import { cutStart } from '../cut-start.ts'
import { repairText } from '../repair-text.ts'
import { safeUrl } from '../safe-url.ts'
import { stripMarker } from '../strip-marker.ts'
import type { ParagraphFacts } from './scene.ts'
import type { TreeNode } from './tree.ts'

/** A piece of a paragraph that looks the same throughout. */
interface Piece {
  readonly text: string
  readonly bold: boolean
  readonly size: number | undefined
  readonly url: string | undefined
}

type Style = Omit<Piece, 'text'>

/** What the pieces of a paragraph point to. */
interface Around {
  /** Collects the notes. */
  readonly references: TreeNode[]
  /** Targets of hyperlinks, by their number. */
  readonly links: readonly string[]
}

/** The lines of a paragraph, and the notes that it points to. */
export function paragraphLines(
  paragraph: TreeNode,
  links: readonly string[],
  { heading, depth, column = 0 }: Partial<ParagraphFacts> = {},
): { lines: DraftLine[]; references: TreeNode[] } {
  const references: TreeNode[] = []
  const pieces = piecesOf(paragraph, { bold: false, size: undefined, url: undefined }, { references, links })
  const lines = splitLines(pieces).map((row) => lineOf(row, column))
  const [first, ...rest] = lines.filter(({ text }) => text !== '')
  if (!first) return { lines: [], references }
  const isItem = depth !== undefined && !heading
  return {
    lines: [
      withMarker({ ...first, ...(heading && { heading }), ...(isItem && { item: true, depth }) }),
      ...rest.map(withMarker),
    ],
    references,
  }
}

function piecesOf(node: TreeNode, style: Style, around: Around): Piece[] {
  switch (node.type) {
    case 'text':
      return [{ ...style, text: (node.value ?? '').replace(/[\r\n]/g, ' ') }]
    case 'tab':
      return [{ ...style, text: '\t' }]
    case 'break':
      return [{ ...style, text: '\n' }]
    case 'checkbox':
      return [{ ...style, text: node.checked ? '☒' : '☐' }]
    case 'noteReference':
      around.references.push(node)
      return []
    default: {
      const own: Style = {
        bold: node.type === 'run' ? node.isBold === true : style.bold,
        size: (node.type === 'run' && node.fontSize) || style.size,
        url: safeUrl(node.href ?? around.links[linkNumber(node)]) ?? style.url,
      }
      return (node.children ?? []).flatMap((child) => piecesOf(child, own, around))
    }
  }
}

function linkNumber({ anchor = '' }: TreeNode): number {
  return Number(/^link(\d{1,9})$/.exec(anchor)?.[1] ?? -1)
}

function splitLines(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.text === '\n') rows.push([])
    else rows.at(-1)?.push(piece)
  }
  return rows
}

function lineOf(pieces: readonly Piece[], column: number): DraftLine {
  let raw = ''
  let bold = 0
  const sizes = new Map<number, number>()
  const links: { start: number; end: number; url: string }[] = []
  for (const piece of pieces) {
    const start = raw.length
    raw += repairText(piece.text)
    const letters = raw.length - start
    if (piece.bold) bold += letters
    if (piece.size) sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + letters)
    if (piece.url) addLink(links, { start, end: raw.length, url: piece.url })
  }
  const [[size] = []] = [...sizes].sort(([, a], [, b]) => b - a)
  const { text, placeOf } = collapseSpace(raw)
  const placed = links.map(({ start, end, url }) => ({ start: placeOf(start), end: placeOf(end), url }))
  const shown = placed.filter(({ start, end }) => start < end)
  return {
    text,
    page: 1,
    column,
    ...(size !== undefined && { size }),
    ...(bold * 2 > raw.length && { bold: true }),
    ...(shown.length > 0 && { links: shown }),
  }
}

/** Word splits a link into many runs: they are one link again. */
function addLink(links: { start: number; end: number; url: string }[], link: (typeof links)[number]): void {
  const last = links.at(-1)
  if (last?.url === link.url && last.end === link.start) last.end = link.end
  else links.push(link)
}

/** Takes a typed bullet off; the line is an item then. */
function withMarker(line: DraftLine): DraftLine {
  const text = line.heading ? undefined : stripMarker(line.text)
  if (text === undefined) return line
  return { depth: 0, ...cutStart(line, line.text.length - text.length), item: true }
}
