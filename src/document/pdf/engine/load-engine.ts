import { keepGlobals } from './keep-globals.ts'
import type { PdfEngine } from './pdf-api.ts'

let engine: Promise<PdfEngine> | undefined

/** Loads pdf-parse, and with it pdf.js and its worker, when the first PDF comes. */
export function loadEngine(): Promise<PdfEngine> {
  engine ??= keepGlobals(importEngine)
  return engine
}

async function importEngine(): Promise<PdfEngine> {
  const { PDFParse } = await import('pdf-parse')
  // The one way to pdf.js itself: it is laid down as a global.
  PDFParse.setWorker()
  const { PDFWorker } = (globalThis as unknown as { pdfjs: Pick<PdfEngine, 'PDFWorker'> }).pdfjs
  return { PDFParse, PDFWorker, workerSide: await PDFWorker._setupFakeWorkerGlobal }
}
