import type { ReadContext } from './read-context.ts'
import type { Steps } from './steps.ts'

/**
 * Does work step by step, with a turn of the event loop after each.
 *
 * @throws {CvError} What `context` throws.
 */
export async function inTurns<Result>(steps: Steps<Result>, context: Pick<ReadContext, 'turn'>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await context.turn()
  }
}
