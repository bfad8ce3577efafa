import { watchSignal } from '../document/watch-signal.ts'
import { mailbox } from './mailbox.ts'

export interface MapOptions<Item, Result> {
  /** How many items may be under way or done and not yet fetched. */
  readonly width: number
  readonly work: (item: Item, signal: AbortSignal) => Promise<Result>
  readonly signal?: AbortSignal | undefined
}

type Step<Item, Result> =
  | { readonly kind: 'pulled'; readonly next: IteratorResult<Item, unknown> }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: unknown }

/**
 * Does some work for each item, a few at once; results come in the order in which they are done.
 *
 * The next item is pulled when there is a place for it, never earlier.
 *
 * @throws What `items` or `work` throw, and `ABORTED` when the signal fires.
 */
export async function* mapConcurrently<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  { width, work, signal }: MapOptions<Item, Result>,
): AsyncGenerator<Result> {
  const source = streamOf(items)
  const { post, take } = mailbox<Step<Item, Result>>()
  const expect = (step: Promise<Step<Item, Result>>): void =>
    void step.then(post, (error: unknown) => post({ kind: 'failed', error }))
  const left = new AbortController()
  const stop = signal ? AbortSignal.any([signal, left.signal]) : left.signal
  const unwatch = watchSignal(signal, (error) => post({ kind: 'failed', error }))
  let underWay = 0
  let [isPulling, isDry] = [false, false]
  try {
    while (!isDry || underWay > 0) {
      if (!isDry && !isPulling && underWay < width) {
        isPulling = true
        expect(source.next().then((next) => ({ kind: 'pulled', next })))
      }
      const step = await take()
      if (step.kind === 'failed') throw step.error
      if (step.kind === 'done') {
        underWay--
        yield step.result
      } else {
        isPulling = false
        if (step.next.done) isDry = true
        else {
          underWay++
          expect(work(step.next.value, stop).then((result) => ({ kind: 'done', result })))
        }
      }
    }
  } finally {
    unwatch()
    left.abort()
    // Not waited for: a stream that is slow to give its next item is slow to end, too.
    void source.return(undefined).catch(() => {})
  }
}

async function* streamOf<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}
