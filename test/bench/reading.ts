import { readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import type { readDocument } from '../../src/document/read-document.ts'
import { buildUnchecked } from './build-unchecked.ts'
import { median } from './median.ts'

type Read = typeof readDocument

/** As it is installed: built, so without the cost of running TypeScript. */
const library = new URL('../../dist/index.js', import.meta.url).href
const fixtures = new URL('../../fixtures/cv/', import.meta.url)
/** In the first ones the engine still compiles what it runs. */
const rounds = { toWarmUp: 4, counted: 15 } as const

/** What reading costs over the plain text of the library below, on the same files in the same run. */
export interface ReadingCost {
  /** Milliseconds of the file in the middle. */
  readonly ours: number
  /** All files together, ours over theirs. */
  readonly ratio: number
}

export interface Reading {
  readonly pdf: ReadingCost
  /** Without the look for hidden text. */
  readonly unchecked: ReadingCost
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
  const getRawText = (bytes: Uint8Array) => mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const withoutLook = await buildUnchecked<Read>()
  try {
    const [pdf, unchecked] = await compare(pdfs, getText, readDocument, withoutLook.readDocument)
    const [docx] = await compare(docxs, getRawText, readDocument)
    return { pdf, unchecked, docx, pause: await longestPause([...pdfs, ...docxs], readDocument) }
  } finally {
    withoutLook.remove()
  }
}

/** The CVs of a format, less the one of 50 pages. */
function filesOf(format: string): Uint8Array[] {
  return readdirSync(fixtures)
    .filter((id) => id !== 'adv-repeated-50' && readdirSync(new URL(id, fixtures)).includes(`input.${format}`))
    .map((id) => new Uint8Array(readFileSync(new URL(`${id}/input.${format}`, fixtures))))
}

type Work = (bytes: Uint8Array) => Promise<unknown>

/**
 * Times all readers in turn, file by file. What other programs slow down in a round they slow down for each reader, so
 * the times of a round are held against each other, and of all rounds the middle one counts.
 */
async function compare<const Readers extends readonly Work[]>(
  files: readonly Uint8Array[],
  baseline: Work,
  ...readers: Readers
): Promise<{ readonly [At in keyof Readers]: ReadingCost }> {
  const turns = [baseline, ...readers].map((work) => ({ work, rounds: [] as number[][] }))
  for (let round = 0; round < rounds.toWarmUp + rounds.counted; round++) {
    // Each is first in its turn, and so none pays for what another left behind.
    turns.push(...turns.splice(0, 1))
    const costs = new Map(turns.map(({ work }) => [work, [] as number[]]))
    for (const bytes of files) {
      for (const { work } of turns) costs.get(work)?.push(await costOf(() => work(bytes)))
    }
    if (round >= rounds.toWarmUp) for (const turn of turns) turn.rounds.push(costs.get(turn.work) ?? [])
  }
  const roundsOf = (reader: Work) => turns.find(({ work }) => work === reader)?.rounds ?? []
  const theirs = roundsOf(baseline)
  const costs = readers.map(roundsOf).map((ours) => ({
    ours: median(ours.flat()),
    ratio: median(ours.map((round, at) => sum(round) / sum(theirs[at] ?? []))),
  }))
  return costs as unknown as { readonly [At in keyof Readers]: ReadingCost }
}

/** Milliseconds of the processor: those on the clock tell of other programs, too. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
  const start = timesNow().processor
  await work()
  return timesNow().processor - start
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

/** A turn in which the processor did other work was no longer than its own work took. */
async function pauseOf(bytes: Uint8Array, read: Read): Promise<number> {
  let longest = 0
  let last = timesNow()
  let isOver = false
  const tick = (): void => {
    const now = timesNow()
    longest = Math.max(longest, Math.min(now.clock - last.clock, now.processor - last.processor))
    last = now
    if (!isOver) setImmediate(tick)
  }
  setImmediate(tick)
  await read(bytes)
  isOver = true
  return longest
}

function timesNow(): { readonly clock: number; readonly processor: number } {
  const { user, system } = process.cpuUsage()
  return { clock: performance.now(), processor: (user + system) / 1000 }
}
