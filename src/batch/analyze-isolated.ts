import { type AnalyzeOptions, analyzeOptionsSchema } from '../analyze.ts'
import { copyBytes } from '../document/copy-bytes.ts'
import { readContext } from '../document/read-context.ts'
import type { CvInput } from '../document/read-document.ts'
import { parseOptions } from '../options.ts'
import type { Report } from '../types.ts'
import { checkCloneable } from './check-cloneable.ts'
import { runInPool } from './thread-pool.ts'

/**
 * Analyses a CV in a worker thread, which is ended as soon as a limit is reached or the signal fires.
 *
 * @throws {CvError} `INVALID_OPTIONS` for `criteria` and `readers` too, as functions stay in their thread.
 */
export async function analyzeIsolated(input: CvInput, options: AnalyzeOptions): Promise<Report> {
  const { signal, taxonomy, ...plain } = parseOptions(analyzeOptionsSchema, options)
  checkCloneable(plain)
  const context = readContext({ limits: plain.limits, signal })
  const content = typeof input === 'string' ? input : await copyBytes(input, context)
  await context.turn()
  return runInPool({ input: content, options: plain }, { limits: context.limits, taxonomy, signal })
}
