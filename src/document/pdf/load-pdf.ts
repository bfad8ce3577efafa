import { CvError } from '../../errors.ts'
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
  disableFontFace: true,
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
export async function loadPdf(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf> {
  const { PDFParse } = await import('pdf-parse')
  // pdf.js detaches the bytes it is given, hence the copy.
  const parser = new PDFParse({ ...safeOptions, data: bytes.slice(), ...(password !== undefined && { password }) })
  // `load` is private in the types and plain at run time; `getText` gives no positions.
  const loader = parser as unknown as { load(): Promise<PdfDocument> }
  try {
    return { document: await withOwnWorker(() => loader.load()), close: () => parser.destroy() }
  } catch (cause) {
    await parser.destroy().catch(() => {})
    throw errorFor(cause, password)
  }
}

let firstLoad: Promise<unknown> | undefined

/**
 * pdf.js takes its worker from a global at its first load and keeps it. A host program may have put another
 * version there, which would refuse ours; so the global is empty during that load and as it was afterwards.
 */
async function withOwnWorker<T>(load: () => Promise<T>): Promise<T> {
  if (firstLoad) {
    await firstLoad.catch(() => {})
    return load()
  }
  const host = globalThis as { pdfjsWorker?: unknown }
  const { pdfjsWorker } = host
  delete host.pdfjsWorker
  const loading = load()
  firstLoad = loading
  try {
    return await loading
  } finally {
    if (pdfjsWorker === undefined) delete host.pdfjsWorker
    else host.pdfjsWorker = pdfjsWorker
  }
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
