import { watchSignal } from '../document/watch-signal.ts'
import type { Report } from '../types.ts'
import { AnalysisThread, type RunOptions } from './analysis-thread.ts'
import { maxThreads } from './max-threads.ts'
import type { Task } from './task.ts'

const idle: AnalysisThread[] = []
let running = 0
const queue: (() => void)[] = []

/**
 * Does a task in the next free thread; threads are started when needed and used again while they are healthy.
 *
 * @throws {CvError} What `AnalysisThread.run` throws; `ABORTED` also while the task waits for its turn.
 */
export async function runInPool(task: Task, options: RunOptions): Promise<Report> {
  if (running >= maxThreads) await nextTurn(options.signal)
  else running++
  try {
    const thread = idleThread() ?? new AnalysisThread()
    try {
      return await thread.run(task, options)
    } finally {
      if (thread.isAlive) idle.push(thread)
    }
  } finally {
    // A place is handed over, so that nobody slips in between.
    const next = queue.shift()
    if (next) next()
    else running--
  }
}

function nextTurn(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const take = (): void => {
      stop()
      resolve()
    }
    queue.push(take)
    const stop = watchSignal(signal, (error) => {
      queue.splice(queue.indexOf(take), 1)
      reject(error)
    })
  })
}

function idleThread(): AnalysisThread | undefined {
  const thread = idle.pop()
  return thread === undefined || thread.isAlive ? thread : idleThread()
}
