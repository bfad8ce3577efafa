import { CvError } from '../../errors.ts'
import { keepGlobals } from './keep-globals.ts'
import type { PdfDocument } from './pdf-api.ts'

/** An open PDF; `close` frees what pdf.js holds and must always be called. */
export interface OpenPdf {
  readonly document: PdfDocument
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
 * @throws {CvError} `ENCRYPTED` or `CORRUPT`.
 */
export function loadPdf(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf> {
  return afterFirst(() => openPdf(bytes, password))
}

async function openPdf(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf> {
  const { PDFParse } = await import('pdf-parse')
  // pdf.js detaches the bytes it is given, hence the copy.
  const parser = new PDFParse({ ...safeOptions, data: bytes.slice(), ...(password !== undefined && { password }) })
  // `load` is private in the types and plain at run time; `getText` gives no positions.
  const loader = parser as unknown as { load(): Promise<PdfDocument> }
  try {
    const document = await loader.load()
    // There is no browser whose fonts pdf.js could extend.
    document._transport.fontLoader.bind = async () => {}
    return { document, close: () => parser.destroy() }
  } catch (cause) {
    await parser.destroy().catch(() => {})
    throw errorFor(cause, password)
  }
}

let firstLoad: Promise<OpenPdf> | undefined

/** The first PDF loads pdf.js too; those that come meanwhile wait for it. */
async function afterFirst(load: () => Promise<OpenPdf>): Promise<OpenPdf> {
  if (firstLoad) {
    await firstLoad.catch(() => {})
    return load()
  }
  firstLoad = keepGlobals(load)
  return firstLoad
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
