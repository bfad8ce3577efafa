import { CvError } from '../../../errors.ts'
import { lazy } from '../../../lazy.ts'
import { checkMaps } from './check-maps.ts'
import { easeLock } from './ease-lock.ts'
import { loadEngine } from './load-engine.ts'
import { omitImages } from './omit-images.ts'
import { omitOutlines } from './omit-outlines.ts'
import type { PdfDocument, PdfEngine, PdfWorker } from './pdf-api.ts'
import type { PdfFile } from './pdf-file.ts'
import { type OperatorNote, sharingPort } from './sharing-port.ts'

/** An open PDF; `close` frees what pdf.js holds and must always be called. */
export interface OpenPdf {
  readonly document: PdfDocument
  /** The document with all its images, where it lacks large ones. */
  readonly complete: (() => Promise<PdfDocument>) | undefined
  close(): Promise<void>
}

/** Room for a page scanned at 400 dpi; a larger image is not decoded. */
const maxImagePixels = 16_000_000

const safeOptions = {
  isEvalSupported: false,
  useWasm: false,
  // Otherwise pdf.js compiles the outline of every glyph, as for drawing: a third of the time.
  disableFontFace: false,
  enableXfa: false,
  stopAtErrors: false,
  maxImageSize: maxImagePixels,
  verbosity: 0,
}

/**
 * Opens a PDF with pdf-parse's loader.
 *
 * @param note - Is told of the operators of its pages as they are listed.
 * @throws {CvError} `ENCRYPTED`, `CORRUPT` or `TOO_LARGE`.
 */
export async function loadPdf(file: PdfFile, password: string | undefined, note?: OperatorNote): Promise<OpenPdf> {
  checkMaps(file)
  const whole = omitOutlines(file)
  easeLock(whole, password)
  const light = omitImages(whole)
  const opened = [await open(light ?? whole, password, note)]
  const [{ document }] = opened as [Opened]
  const complete = lazy(async () => {
    const full = await open(whole, password, note)
    opened.push(full)
    return full.document
  })
  return {
    document,
    complete: light && complete,
    async close() {
      for (const { close } of opened) await close()
    },
  }
}

type Opened = Pick<OpenPdf, 'document' | 'close'>

/** @param data - Goes to pdf.js. */
async function open(data: Uint8Array, password: string | undefined, note?: OperatorNote): Promise<Opened> {
  const engine = await loadEngine()
  const worker = startWorker(engine, note)
  const parser = new engine.PDFParse({
    ...safeOptions,
    data,
    ...(password !== undefined && { password }),
    worker,
  })
  const close = async () => {
    await parser.destroy()
    worker.destroy()
  }
  // `load` is private in the types and plain at run time; `getText` gives no positions.
  const loader = parser as unknown as { load(): Promise<PdfDocument> }
  try {
    const document = await loader.load()
    // There is no browser whose fonts pdf.js could extend.
    document._transport.fontLoader.bind = async () => {}
    return { document, close }
  } catch (cause) {
    await close().catch(() => {})
    throw errorFor(cause, password)
  }
}

/** Starts both ends of a worker on this thread; each document has its own. */
function startWorker({ PDFWorker, workerSide }: PdfEngine, note: OperatorNote | undefined): PdfWorker {
  const port = sharingPort(note)
  workerSide.initializeFromPort(port)
  return PDFWorker.create({ port, verbosity: safeOptions.verbosity })
}

function errorFor(cause: unknown, password: string | undefined): CvError {
  const { name, message } = cause as Error
  if (name === 'PasswordException') {
    const what =
      password === undefined
        ? 'The PDF is locked; pass its password or save it without one.'
        : 'The password does not open this PDF.'
    return new CvError('ENCRYPTED', what, { cause })
  }
  return new CvError('CORRUPT', `The PDF is damaged and cannot be read (${message}); export it again.`, { cause })
}
