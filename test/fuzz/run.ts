import { parseArgs } from 'node:util'
import { loadFixtures } from '../../fixtures/eval/truth.ts'
import * as source from '../../src/index.ts'
import { buildLibrary } from '../support/build-library.ts'
import { keptMemory } from './kept-memory.ts'
import { diceOf, mutate } from './mutate.ts'

// `npm run fuzz`, or `npm run fuzz -- 500 7 --isolate` for 500 mutants from seed 7, each analysed in a worker thread.
const { positionals, values } = parseArgs({ allowPositionals: true, options: { isolate: { type: 'boolean' } } })
const [count = 2_000, seed = 1] = positionals.map(Number)
const { isolate = false } = values
const milliseconds = 5_000
/** What may come on top: in process the rest of a page, in a thread its end. */
const grace = isolate ? 500 : 1_000
/** The most that may stay in memory once all is done, in bytes; caches of names take about 5 MB. */
const mostKept = 30_000_000

const { library, remove } = isolate ? await buildLibrary() : { library: source, remove: () => {} }

const print = process.stdout.write.bind(process.stdout)
let printed = 0
let rejections = 0
process.on('unhandledRejection', () => rejections++)
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (() => {
    printed++
    return true
  }) as typeof stream.write
}

const originals = loadFixtures().filter(({ bytes }) => bytes.length > 0)
for (const { bytes } of originals) await outcomeOf(bytes)
const keptBefore = keptMemory()

const dice = diceOf(seed)
const outcomes = new Map<string, number>()
const slow: string[] = []
let [longest, defects] = [0, 0]

for (let i = 0; i < count; i++) {
  const original = originals[i % originals.length]
  if (!original) break
  const start = clock()
  const outcome = await outcomeOf(mutate(original.bytes, dice))
  const took = clock() - start
  longest = Math.max(longest, took)
  if (took > milliseconds + grace) slow.push(`mutant ${i}, ${original.truth.id}: ${took.toFixed(0)} ms`)
  if (!/^(?:report|[A-Z_]+)$/.test(outcome)) defects++
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
}

const kept = keptMemory() - keptBefore
const rows = [...outcomes]
  .sort(([, a], [, b]) => b - a)
  .map(([outcome, times]) => `  ${String(times).padStart(6)}  ${outcome}`)
print(`${count} mutants of ${originals.length} files, seed ${seed}${isolate ? ', in threads' : ''}\n${rows.join('\n')}
longest: ${longest.toFixed(0)} ms of ${milliseconds} allowed; memory kept at the end: ${(kept / 1e6).toFixed(1)} MB
printed: ${printed}; unhandled rejections: ${rejections}; other errors: ${defects}
${slow.map((line) => `too slow: ${line}\n`).join('')}`)
process.exitCode = printed + rejections + defects + slow.length > 0 || kept > mostKept ? 1 : 0
remove()

/** Milliseconds of work in process, where other programs may hold us up; of time in threads, whose limit is hard. */
function clock(): number {
  return isolate ? performance.now() : process.cpuUsage().user / 1_000
}

/** `report`, the code of a `CvError`, or what went wrong. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await library.analyzeCv(bytes, { asOf: '2026-11', limits: { milliseconds }, isolate })
    return 'report'
  } catch (error) {
    return error instanceof library.CvError ? error.code : `defect: ${(error as Error)?.stack?.slice(0, 300)}`
  }
}
