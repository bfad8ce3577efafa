import { CvError } from '../errors.ts'
import { defaultLimits, type Limits, type ReadOptions } from '../options.ts'

/** What a reader needs to stay within its limits. */
export interface ReadContext {
  /** Those of the caller, and the defaults. */
  readonly limits: Limits
  readonly password?: string | undefined
  /**
   * Gives the event loop a turn.
   *
   * @throws {CvError} `ABORTED` when the caller's signal fired, `TIMEOUT` when the time limit has passed.
   */
  turn(): Promise<void>
  /** @throws {CvError} `TOO_LARGE` when `count` is over the limit. */
  checkSize(kind: 'bytes' | 'pages' | 'characters', count: number): void
}

/** Starts the clock of one reading. */
export function readContext({ limits, password, signal }: ReadOptions = {}): ReadContext {
  const all: Limits = { ...defaultLimits, ...withoutUndefined(limits) }
  const deadline = performance.now() + all.milliseconds
  return {
    limits: all,
    password,
    async turn() {
      await new Promise((resolve) => setImmediate(resolve))
      if (signal?.aborted) throw new CvError('ABORTED', 'Reading was stopped by the caller.', { cause: signal.reason })
      if (performance.now() > deadline) {
        throw new CvError('TIMEOUT', `Reading took longer than ${all.milliseconds} ms; raise limits.milliseconds.`)
      }
    },
    checkSize(kind, count) {
      if (count > all[kind]) {
        throw new CvError('TOO_LARGE', `The file has ${count} ${kind}; the limit is ${all[kind]}.`)
      }
    },
  }
}

function withoutUndefined(limits: ReadOptions['limits'] = {}): Partial<Limits> {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))
}
