import type { ReadContext } from './read-context.ts'
import type { Steps } from './steps.ts'

/** Milliseconds of work between two turns of the event loop; small steps share one. */
const longestHold = 15

/**
 * Does work step by step, with a turn of the event loop whenever the steps have held it up.
 *
 * @throws {CvError} What `context` throws.
 */
export async function inTurns<Result>(steps: Steps<Result>, context: Pick<ReadContext, 'turn'>): Promise<Result> {
  let start = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - start < longestHold) continue
    await context.turn()
    start = performance.now()
  }
}
