import type { DraftLine } from '../build-document.ts'
import { isPageNumber } from '../is-page-number.ts'
import { paragraphLines } from './paragraph-lines.ts'
import type { ParagraphFacts } from './scene.ts'
import { tableLines } from './table-lines.ts'
import type { Tree, TreeNode } from './tree.ts'

/** What is needed to make lines of a tree. */
export interface LineSource {
  /** By the number in a paragraph's bookmark. */
  readonly facts: readonly ParagraphFacts[]
  /** Targets of hyperlinks, by their number. */
  readonly links: readonly string[]
  readonly notes: Tree['notes']
}

/** The lines of paragraphs and tables that follow one another. A blank paragraph starts a new block. */
export function blockLines(blocks: readonly TreeNode[], source: LineSource): DraftLine[] {
  const lines: DraftLine[] = []
  let block = false
  for (const node of blocks) {
    const own = node.type === 'table' ? tableLines(node, source) : withNotes(node, source)
    const [first, ...rest] = own
    if (!first) {
      block = true
      continue
    }
    lines.push(block || node.type === 'table' || first.heading ? { ...first, block: true } : first, ...rest)
    block = node.type === 'table'
  }
  return lines
}

/** A footnote is read after the paragraph that points to it. */
function withNotes(paragraph: TreeNode, source: LineSource): DraftLine[] {
  const facts = source.facts[numberOf(paragraph)]
  const { lines, references } = paragraphLines(paragraph, source.links, facts)
  const notes = references.flatMap((reference) => source.notes.resolve(reference)?.body ?? [])
  const all = [...lines, ...blockLines(notes, { ...source, notes: noNotes })]
  return all.map((line) => (facts?.furniture || isPageNumber(line.text) ? { ...line, furniture: true } : line))
}

/** A note that points to itself must not be read for ever. */
const noNotes: LineSource['notes'] = { resolve: () => null }

/** A paragraph whose end was deleted has run into the next: the last number is the one that counts. */
function numberOf({ children = [] }: TreeNode): number {
  const bookmarks = children.filter(({ type }) => type === 'bookmarkStart')
  return Number(bookmarks.at(-1)?.name?.slice(1) ?? -1)
}
