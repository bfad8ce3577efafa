import { CvError } from '../errors.ts'
import { message } from '../messages.ts'
import type { CvDocument, HiddenText, Message } from '../types.ts'
import { buildDocument } from './build-document.ts'
import { inTurns } from './in-turns.ts'
import { markItems } from './mark-items.ts'
import { loadPdf, type OpenPdf } from './pdf/engine/load-pdf.ts'
import type { PdfDocument } from './pdf/engine/pdf-api.ts'
import { pdfFile } from './pdf/engine/pdf-file.ts'
import { unpackStreams } from './pdf/engine/unpack-streams.ts'
import { findActions } from './pdf/find-actions.ts'
import { findReplacements } from './pdf/find-replacements.ts'
import { draftPage } from './pdf/lines/draft-page.ts'
import { joinHyphens } from './pdf/lines/join-hyphens.ts'
import { markFurniture } from './pdf/lines/mark-furniture.ts'
import type { PageLine } from './pdf/lines/page-line.ts'
import { putCutColumnsLast } from './pdf/lines/put-cut-columns-last.ts'
import { paintPage } from './pdf/paint/paint-page.ts'
import type { Painting } from './pdf/paint/painting.ts'
import { standsOnImage } from './pdf/paint/stands-on-image.ts'
import { type OperatorWatch, watchOperators } from './pdf/paint/watch-operators.ts'
import { readLinks } from './pdf/read-links.ts'
import { readTags } from './pdf/read-tags.ts'
import { findHidden } from './pdf/visibility/find-hidden.ts'
import { quoteHidden } from './pdf/visibility/quote-hidden.ts'
import type { ReadContext } from './read-context.ts'

/**
 * Reads a PDF as a person sees it: visible text only, in reading order.
 *
 * @throws {CvError} `ENCRYPTED`, `CORRUPT`, `TOO_LARGE`, `NO_TEXT`, `TIMEOUT` or `ABORTED`.
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<CvDocument> {
  await context.turn()
  const file = pdfFile(bytes)
  const watch = watchOperators()
  const opened = await loadPdf(file, context.password, watch.note)
  const { document } = opened
  try {
    context.checkSize('pages', document.numPages)
    const pages = await readPages(opened, watch, context)
    const lines = pages.flatMap((page) => page.lines)
    if (lines.length === 0) throw noText(document.numPages)
    const isMarked = pages.some((page) => page.isMarked)
    const unpacked = unpackStreams(file, isMarked)
    const actions = await findActions(document, unpacked)
    const read = buildDocument({
      format: 'pdf',
      pages: document.numPages,
      lines: markItems(putCutColumnsLast(markFurniture(joinHyphens(lines)))),
      hidden: pages.flatMap(({ hidden }) => hidden),
      links: pages.flatMap(({ strayLinks }) => strayLinks),
      messages: [...messagesOf(pages), ...actions.map((kind) => message('ACTIVE_CONTENT', { kind }))],
    })
    return { ...read, hidden: [...read.hidden, ...findReplacements(unpacked, read.text, read.pages)] }
  } catch (cause) {
    if (cause instanceof CvError) throw cause
    throw new CvError('CORRUPT', 'The PDF is damaged and cannot be read; export it again.', { cause })
  } finally {
    await opened.close()
  }
}

interface ReadPage {
  readonly number: number
  readonly lines: PageLine[]
  readonly hidden: HiddenText[]
  /** Links that stand on no text. */
  readonly strayLinks: string[]
  /** Its text is a recognised layer over the image of a page. */
  readonly scanned: boolean
  readonly isMarked: boolean
}

/** Says which pages were read from a recognised layer, and which hold only images. */
function messagesOf(pages: readonly ReadPage[]): Message[] {
  const recognised = pages.filter(({ scanned }) => scanned)
  const empty = pages.filter(({ lines }) => lines.length === 0)
  return [
    ...(recognised.length > 0 ? [message('RECOGNISED_TEXT', { pages: namePages(recognised) }, { level: 'info' })] : []),
    ...(empty.length > 0 ? [message('PAGES_WITHOUT_TEXT', { pages: namePages(empty) })] : []),
  ]
}

const namePages = (pages: readonly ReadPage[]) => pages.map(({ number }) => number).join(', ')

async function readPages(
  { document, complete }: OpenPdf,
  watch: OperatorWatch,
  context: ReadContext,
): Promise<ReadPage[]> {
  const paint = (of: PdfDocument, number: number) => paintOne(of, number, watch, context)
  const pages: ReadPage[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    await context.turn()
    const light = await paint(document, number)
    for (const { text } of light.glyphs) characters += text.length
    context.checkSize('characters', characters)
    const painting = complete && standsOnImage(light) ? await paint(await complete(), number) : light
    pages.push(await readPage(document, number, painting, context))
  }
  return pages
}

async function paintOne(
  document: PdfDocument,
  number: number,
  watch: OperatorWatch,
  context: ReadContext,
): Promise<Painting> {
  const page = await document.getPage(number)
  const operators = await context.within(() => watch.list(page))
  const layers = await document.getOptionalContentConfig()
  await context.turn()
  const painting = await inTurns(paintPage(page, operators, layers), context)
  page.cleanup()
  return painting
}

async function readPage(
  document: PdfDocument,
  number: number,
  painting: Painting,
  context: ReadContext,
): Promise<ReadPage> {
  const page = await document.getPage(number)
  const { glyphs, scanned } = await inTurns(findHidden(painting), context)
  const tags = readTags(painting.isMarked ? await page.getStructTree() : null)
  const links = await readLinks(document, page)
  const visible = glyphs.filter(({ hidden }) => hidden === undefined)
  return {
    number,
    lines: draftPage(visible, { ...painting, page: number, tags, links }),
    hidden: quoteHidden(glyphs, number),
    strayLinks: links.filter(({ holds }) => !visible.some(holds)).map(({ url }) => url),
    scanned,
    isMarked: painting.isMarked,
  }
}

function noText(pages: number): CvError {
  const which = pages === 1 ? 'page 1' : `pages 1 to ${pages}`
  return new CvError(
    'NO_TEXT',
    `The PDF holds no text that can be read (${which}); export it from the editor instead of scanning it.`,
  )
}
