import { Worker } from 'node:worker_threads'
import { watchClock } from '../document/watch-clock.ts'
import { watchSignal } from '../document/watch-signal.ts'
import { CvError } from '../errors.ts'
import type { Limits } from '../options.ts'
import { backendTaxonomy } from '../skills/vocabulary/backend-taxonomy.ts'
import type { Taxonomy } from '../skills/vocabulary/taxonomy.ts'
import type { Report } from '../types.ts'
import type { Answer, Task, Vocabulary } from './task.ts'
import { unpackError } from './unpack-error.ts'
import { watchMemory } from './watch-memory.ts'

/** What a run may cost, and what else ends it. */
export interface RunOptions {
  readonly limits: Limits
  readonly taxonomy?: Taxonomy | undefined
  readonly signal?: AbortSignal | undefined
}

/** A worker thread that analyses one CV at a time. It keeps the host alive only while it does so. */
export class AnalysisThread {
  readonly #worker = new Worker(new URL('./worker.js', import.meta.url))
  /** The vocabulary that the worker has compiled. */
  #taxonomy = backendTaxonomy
  #isAlive = true

  constructor() {
    this.#worker.unref()
    this.#worker.on('error', () => this.#end())
    this.#worker.on('exit', () => this.#end())
  }

  /** Whether it can do another task: it was not ended, and did not end by itself. */
  get isAlive(): boolean {
    return this.#isAlive
  }

  /**
   * Does one task. The clock runs from when the thread takes it up.
   *
   * @throws {CvError} `TIMEOUT`, `TOO_LARGE` or `ABORTED`, after which the thread is gone; or what the analysis throws.
   */
  async run(task: Task, { limits, taxonomy, signal }: RunOptions): Promise<Report> {
    const watches: (() => void)[] = []
    this.#worker.ref()
    try {
      return await new Promise<Report>((resolve, reject) => {
        let hasStarted = false
        const end = (error: CvError): void => {
          this.#end()
          reject(error)
        }
        const fail = (cause: unknown): void => end(hasStarted ? crashed(cause) : notStarted(cause))
        const hear = (answer: Answer): void => {
          if (answer === 'started') {
            hasStarted = true
            watches.push(...watchCost(limits, end))
          } else if ('report' in answer) resolve(answer.report)
          else reject(unpackError(answer.error))
        }
        watches.push(this.#listen(hear, fail), watchSignal(signal, end))
        this.#teach(taxonomy)
        this.#worker.postMessage(task, typeof task.input === 'string' ? [] : [task.input.buffer as ArrayBuffer])
      })
    } finally {
      for (const stop of watches) stop()
      this.#worker.unref()
    }
  }

  #listen(hear: (answer: Answer) => void, fail: (cause: unknown) => void): () => void {
    this.#worker.on('message', hear).on('error', fail).on('exit', fail)
    return () => void this.#worker.off('message', hear).off('error', fail).off('exit', fail)
  }

  /** Compiling a vocabulary takes longer than most CVs, so the thread keeps the last one. */
  #teach(taxonomy: Taxonomy = backendTaxonomy): void {
    if (taxonomy === this.#taxonomy) return
    const vocabulary = taxonomy === backendTaxonomy ? null : { rows: taxonomy.rows, version: taxonomy.version }
    this.#worker.postMessage({ vocabulary } satisfies Vocabulary)
    this.#taxonomy = taxonomy
  }

  #end(): void {
    this.#isAlive = false
    // Nobody waits for this: a thread inside native code may take a while to go.
    void this.#worker.terminate()
  }
}

function watchCost({ milliseconds, megabytes }: Limits, end: (error: CvError) => void): (() => void)[] {
  const stopClock = watchClock(milliseconds, () => {
    end(new CvError('TIMEOUT', `The analysis took longer than ${milliseconds} ms; raise limits.milliseconds.`))
  })
  const stopMemory = watchMemory(megabytes, () => {
    end(new CvError('TOO_LARGE', `The analysis took more than ${megabytes} MB of memory; raise limits.megabytes.`))
  })
  return [stopClock, stopMemory]
}

/** @param cause - An error, or the exit code of a thread that ended without one. */
function crashed(cause: unknown): CvError {
  if ((cause as NodeJS.ErrnoException)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new CvError('TOO_LARGE', 'The analysis took more memory than a thread may have.', { cause })
  }
  return new CvError('CORRUPT', 'The file made its reader break down; export it again.', { cause })
}

/** Bundlers may leave the worker's file behind. */
function notStarted(cause: unknown): CvError {
  const problem = 'isolate: the worker thread does not start; keep worker.js beside the library, or leave out isolate'
  return new CvError('INVALID_OPTIONS', problem, { cause })
}
