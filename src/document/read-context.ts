import { CvError } from '../errors.ts'
import { defaultLimits, type Limits, type ReadOptions } from '../options.ts'
import { watchClock } from './watch-clock.ts'
import { watchSignal } from './watch-signal.ts'

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
  /**
   * Waits for work that gives no turns of its own, no longer than the limit or the caller's signal allow.
   *
   * @param work - Is given a signal that fires once nobody waits any more.
   * @throws {CvError} What `turn` throws, as soon as it would; else what the work throws.
   */
  within<T>(work: (signal: AbortSignal) => T | Promise<T>): Promise<T>
  /** @throws {CvError} `TOO_LARGE` when `count` is over the limit. */
  checkSize(kind: 'bytes' | 'pages' | 'characters', count: number): void
}

/** Starts the clock of one reading. */
export function readContext({ limits, password, signal }: ReadOptions = {}): ReadContext {
  const all: Limits = { ...defaultLimits, ...withoutUndefined(limits) }
  const deadline = performance.now() + all.milliseconds
  const late = () =>
    new CvError('TIMEOUT', `Reading took longer than ${all.milliseconds} ms; raise limits.milliseconds.`)
  async function turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    if (signal?.aborted) throw new CvError('ABORTED', 'Reading was stopped by the caller.', { cause: signal.reason })
    if (performance.now() > deadline) throw late()
  }
  return {
    limits: all,
    password,
    turn,
    async within(work) {
      await turn()
      const stop = new AbortController()
      const watches: (() => void)[] = []
      try {
        return await new Promise((resolve, reject) => {
          const end = (error: CvError): void => {
            reject(error)
            stop.abort(error)
          }
          watches.push(
            watchSignal(signal, end),
            watchClock(deadline - performance.now(), () => end(late())),
          )
          Promise.resolve(stop.signal).then(work).then(resolve, reject)
        })
      } finally {
        for (const end of watches) end()
        // Work that held up the thread until the limit had passed was too slow, whatever came of it.
        await turn()
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
