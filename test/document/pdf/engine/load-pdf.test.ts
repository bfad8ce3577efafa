import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { loadPdf } from '../../../../src/document/pdf/engine/load-pdf.ts'
import type { PdfDocument } from '../../../../src/document/pdf/engine/pdf-api.ts'
import { pdfFile } from '../../../../src/document/pdf/engine/pdf-file.ts'
import { operators } from '../../../../src/document/pdf/paint/operators.ts'
import { makePdf, text } from '../../make-pdf.ts'

const pdf = () => makePdf({ pages: [text(50, 780, 'Jane Doe')] })

test('the operator codes are those of the installed pdf.js', async () => {
  const path = 'pdfjs-dist/legacy/build/pdf.mjs'
  const { OPS } = (await import(path)) as { OPS: Record<string, number> }
  expect(OPS).toMatchObject(operators)
})

test('pdf.js has what the reader uses of a page', async () => {
  const { document, close } = await loadPdf(pdfFile(pdf()), undefined)
  const page = await document.getPage(1)
  const { fnArray, argsArray } = await page.getOperatorList()
  const [glyphs] = argsArray[fnArray.indexOf(operators.showText)] as [{ unicode: string; width: number }[]]
  expect(document.numPages).toBe(1)
  expect(glyphs.map(({ unicode }) => unicode).join('')).toBe('Jane Doe')
  expect(glyphs[0]?.width).toBeGreaterThan(0)
  expect(page.getViewport({ scale: 1 })).toMatchObject({ width: 595, height: 842 })
  expect(await page.getStructTree()).toBeNull()
  expect(await document.getAnnotationsByType(new Set([2]), { has: () => false })).toEqual([])
  await close()
})

test('pdf.js hands each embedded font to what the reader switches off', async () => {
  const path = 'pdfjs-dist/legacy/build/pdf.mjs'
  const { getDocument } = (await import(path)) as { getDocument(options: object): { promise: Promise<PdfDocument> } }
  const data = new Uint8Array(readFileSync('fixtures/cv/pdf-pandoc-latex-newgrad/input.pdf'))
  const document = await getDocument({ data, verbosity: 0, disableFontFace: false }).promise
  const bind = vi.spyOn(document._transport.fontLoader, 'bind').mockResolvedValue()
  await (await document.getPage(1)).getOperatorList()
  expect(bind).toHaveBeenCalled()
})

test("the caller's bytes stay as they are", async () => {
  const bytes = pdf()
  const before = Uint8Array.from(bytes)
  const { close } = await loadPdf(pdfFile(bytes), undefined)
  await close()
  expect(bytes).toEqual(before)
})

test("a host's own worker is neither used nor lost", async () => {
  const host = globalThis as { pdfjsWorker?: unknown }
  const worker = { WorkerMessageHandler: {} }
  host.pdfjsWorker = worker
  const { close } = await loadPdf(pdfFile(pdf()), undefined)
  await close()
  expect(host.pdfjsWorker).toBe(worker)
  delete host.pdfjsWorker
})

test.each([
  ['a locked file', 'ENCRYPTED', 'fixtures/broken/adv-encrypted-user/input.pdf', undefined],
  ['a wrong password', 'ENCRYPTED', 'fixtures/broken/adv-encrypted-user/input.pdf', 'guess'],
  ['a file that breaks off', 'CORRUPT', 'fixtures/broken/adv-truncated/input.pdf', undefined],
])('refuses %s', async (_what, code, file, password) => {
  await expect(loadPdf(pdfFile(readFileSync(file)), password)).rejects.toMatchObject({ code })
})
