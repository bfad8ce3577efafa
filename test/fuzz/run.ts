import { loadFixtures } from '../../fixtures/eval/truth.ts'
import { analyzeCv, CvError } from '../../src/index.ts'
import { diceOf, mutate } from './mutate.ts'

const [count = 2_000, seed = 1] = process.argv.slice(2).map(Number)
const milliseconds = 5_000

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
const dice = diceOf(seed)
const outcomes = new Map<string, number>()
let [longest, largestHeap, defects] = [0, 0, 0]

for (let i = 0; i < count; i++) {
  const original = originals[i % originals.length]
  if (!original) break
  const start = performance.now()
  const outcome = await outcomeOf(mutate(original.bytes, dice))
  longest = Math.max(longest, performance.now() - start)
  largestHeap = Math.max(largestHeap, process.memoryUsage().heapUsed)
  if (!/^(?:report|[A-Z_]+)$/.test(outcome)) defects++
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
}

const rows = [...outcomes]
  .sort(([, a], [, b]) => b - a)
  .map(([outcome, times]) => `  ${String(times).padStart(6)}  ${outcome}`)
print(`${count} mutants of ${originals.length} files, seed ${seed}\n${rows.join('\n')}
longest: ${longest.toFixed(0)} ms of ${milliseconds} allowed; largest heap: ${(largestHeap / 1e6).toFixed(0)} MB
printed: ${printed}; unhandled rejections: ${rejections}; other errors: ${defects}
`)
process.exitCode = printed + rejections + defects > 0 || longest > milliseconds + 1_000 ? 1 : 0

/** `report`, the code of a `CvError`, or what went wrong. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await analyzeCv(bytes, { asOf: '2026-11', limits: { milliseconds } })
    return 'report'
  } catch (error) {
    return error instanceof CvError ? error.code : `defect: ${(error as Error)?.stack?.slice(0, 300)}`
  }
}
