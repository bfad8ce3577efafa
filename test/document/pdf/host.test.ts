import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/document/read-document.ts'
import { makePdf, text } from '../make-pdf.ts'

const pdf = () => makePdf({ pages: [text(50, 780, 'Jane Doe')] })

const { push } = Array.prototype

const host = globalThis as { pdfjs?: unknown; pdfjsWorker?: unknown }

/** What another pdf.js leaves behind; it refuses everyone but its own version. */
const ofAnotherVersion = {
  WorkerMessageHandler: {
    setup() {
      throw new Error('The API version does not match the Worker version.')
    },
  },
}

describe('in a host that loaded another pdf.js', () => {
  beforeEach(() => {
    host.pdfjs = ofAnotherVersion
    host.pdfjsWorker = ofAnotherVersion
  })
  afterEach(() => {
    delete host.pdfjs
    delete host.pdfjsWorker
  })

  test('two PDFs at once, and one later, are read; the other pdf.js is left as it was', async () => {
    const both = await Promise.all([readDocument(pdf()), readDocument(pdf())])
    expect(both.map((document) => document.text)).toEqual(['Jane Doe', 'Jane Doe'])
    expect(host).toMatchObject({ pdfjs: ofAnotherVersion, pdfjsWorker: ofAnotherVersion })
    expect(await readDocument(pdf())).toMatchObject({ text: 'Jane Doe' })
    expect(host).toMatchObject({ pdfjs: ofAnotherVersion, pdfjsWorker: ofAnotherVersion })
  })
})

test("the host's language stays as it was, though pdf.js comes with a push of its own", async () => {
  await readDocument(pdf())
  expect(Array.prototype.push).toBe(push)
})

test('a host without one has none afterwards', async () => {
  await readDocument(pdf())
  expect(host).not.toHaveProperty('pdfjs')
  expect(host).not.toHaveProperty('pdfjsWorker')
})

test('a PDF that the host reads with its own pdf.js goes on while we read ours', async () => {
  const path = 'pdfjs-dist/legacy/build/pdf.mjs'
  const { getDocument } = (await import(path)) as { getDocument(options: object): { promise: Promise<HostDocument> } }
  interface HostDocument {
    getPage(number: number): Promise<{ getTextContent(): Promise<{ items: { str: string }[] }> }>
  }
  const open = () => getDocument({ data: pdf(), verbosity: 0 }).promise
  const textOf = async (document: HostDocument) => (await (await document.getPage(1)).getTextContent()).items[0]?.str
  const before = await open()
  expect(await readDocument(pdf())).toMatchObject({ text: 'Jane Doe' })
  expect(await textOf(before)).toBe('Jane Doe')
  expect(await textOf(await open())).toBe('Jane Doe')
})
