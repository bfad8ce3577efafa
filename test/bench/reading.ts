import { readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import type { readDocument } from '../../src/document/read-document.ts'
import { median } from './median.ts'

type Read = typeof readDocument

/** As it is installed: built, so without the cost of running TypeScript. */
const library = new URL('../../dist/index.js', import.meta.url).href
const fixtures = new URL('../../fixtures/cv/', import.meta.url)
const rounds = 9

/** What reading costs over the plain text of the library below, on the same files in the same run. */
export interface ReadingCost {
  /** Median milliseconds of a file: ours, and theirs. */
  readonly ours: number
  readonly theirs: number
  /** All files together. */
  readonly ratio: number
}

export interface Reading {
  readonly pdf: ReadingCost
  readonly docx: ReadingCost
  /** The longest time in milliseconds for which the event loop stood still while CVs of up to four pages were read. */
  readonly pause: number
}

/** Measures the reading of every fixture against pdf-parse's `getText` and mammoth's `extractRawText`. */
export async function readingCost(): Promise<Reading> {
  const { readDocument } = (await import(library)) as { readDocument: Read }
  const [pdfs, docxs] = ['pdf', 'docx'].map(filesOf) as [Uint8Array[], Uint8Array[]]
  // Our first PDF loads pdf-parse, and so keeps pdf.js from slowing down the arrays of both.
  await readDocument(pdfs[0] ?? '')
  const { PDFParse } = await import('pdf-parse')
  const getText = async (bytes: Uint8Array) => {
    const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
    await parser.getText()
    await parser.destroy()
  }
  return {
    pdf: await compare(pdfs, readDocument, getText),
    docx: await compare(docxs, readDocument, (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) })),
    pause: await longestPause([...pdfs, ...docxs], readDocument),
  }
}

/** The CVs of a format, less the one of 50 pages. */
function filesOf(format: string): Uint8Array[] {
  return readdirSync(fixtures)
    .filter((id) => id !== 'adv-repeated-50' && readdirSync(new URL(id, fixtures)).includes(`input.${format}`))
    .map((id) => new Uint8Array(readFileSync(new URL(`${id}/input.${format}`, fixtures))))
}

async function compare(
  files: readonly Uint8Array[],
  read: Read,
  baseline: (bytes: Uint8Array) => Promise<unknown>,
): Promise<ReadingCost> {
  const times = files.map(() => ({ ours: [] as number[], theirs: [] as number[] }))
  for (let round = 0; round <= rounds; round++) {
    for (const [index, bytes] of files.entries()) {
      const theirs = await timeOf(() => baseline(bytes))
      const ours = await timeOf(() => read(bytes))
      // The first round warms up.
      if (round === 0) continue
      times[index]?.ours.push(ours)
      times[index]?.theirs.push(theirs)
    }
  }
  const ours = times.map((time) => median(time.ours))
  const theirs = times.map((time) => median(time.theirs))
  return { ours: median(ours), theirs: median(theirs), ratio: sum(ours) / sum(theirs) }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The longest pause of any file; of three readings of each the best counts, as other programs cause pauses too. */
async function longestPause(files: readonly Uint8Array[], read: Read): Promise<number> {
  const pauses: number[] = []
  for (const bytes of files) {
    const ofThree = [await pauseOf(bytes, read), await pauseOf(bytes, read), await pauseOf(bytes, read)]
    pauses.push(Math.min(...ofThree))
  }
  return Math.max(...pauses)
}

async function pauseOf(bytes: Uint8Array, read: Read): Promise<number> {
  let longest = 0
  let last = performance.now()
  let isOver = false
  const tick = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setImmediate(tick)
  }
  setImmediate(tick)
  await read(bytes)
  isOver = true
  return longest
}
