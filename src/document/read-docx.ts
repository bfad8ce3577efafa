import { CvError } from '../errors.ts'
import { message } from '../messages.ts'
import type { CvDocument, HiddenText, Message } from '../types.ts'
import { buildDocument } from './build-document.ts'
import { blockLines } from './docx/block-lines.ts'
import { type PreparedDocument, prepareDocument } from './docx/prepare-document.ts'
import { readParts } from './docx/read-parts.ts'
import { readTree } from './docx/read-tree.ts'
import type { Tree } from './docx/tree.ts'
import { inTurns } from './in-turns.ts'
import { isPageNumber } from './is-page-number.ts'
import { markItems } from './mark-items.ts'
import { openZip } from './open-zip.ts'
import type { ReadContext } from './read-context.ts'

/**
 * Reads a DOCX as a person sees it: text boxes, headers and footers in their place, hidden text set apart.
 *
 * @throws {CvError} `CORRUPT`, `ENCRYPTED`, `TOO_LARGE`, `NO_TEXT`, or what `context` throws.
 */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<CvDocument> {
  const parts = await inTurns(readParts(openZip(bytes)), context)
  await context.turn()
  const prepared = await inTurns(prepareDocument(parts), context)
  const trees: Tree[] = []
  for (const slice of prepared.slices) {
    await context.turn()
    trees.push(await readTree(slice))
  }
  await context.turn()
  const blocks = trees.flatMap(({ children }) => children)
  const notes = trees[0]?.notes ?? { resolve: () => null }
  const lines = blockLines(blocks, { facts: prepared.paragraphs, links: prepared.links, notes })
  await context.turn()
  const document = buildDocument({
    format: 'docx',
    pages: 1,
    lines: markItems(lines),
    hidden: [...prepared.hidden, ...prepared.leftovers.filter(isNews(lines))],
    messages: messagesOf(prepared),
  })
  context.checkSize('characters', document.text.length)
  if (document.text === '') throw withoutText(prepared)
  return document
}

/** Word keeps what once stood on a first page: a name or a page number that is printed anyway says nothing new. */
function isNews(lines: readonly { readonly text: string }[]): (leftover: HiddenText) => boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? []
  return ({ text }) => {
    const printed = new Set(lines.flatMap((line) => words(line.text)))
    return !isPageNumber(text) && words(text).some((word) => !printed.has(word))
  }
}

function messagesOf({ unread, active }: PreparedDocument): Message[] {
  return [
    ...(unread.length > 0 ? [message('FILES_NOT_READ', { count: unread.length })] : []),
    ...active.map((kind) => message('ACTIVE_CONTENT', { kind })),
  ]
}

function withoutText({ unread }: PreparedDocument): CvError {
  return new CvError(
    'NO_TEXT',
    unread.length > 0
      ? 'The DOCX takes its text from another file inside it that could not be read; open it in Word and save it again.'
      : 'The DOCX holds no text that a reader can see; export it from the editor with its text.',
  )
}
