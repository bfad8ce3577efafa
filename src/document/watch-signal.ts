import { CvError } from '../errors.ts'

/**
 * Calls back with `ABORTED` once the signal fires, at once when it has.
 *
 * @returns Ends the watch.
 */
export function watchSignal(signal: AbortSignal | undefined, abort: (error: CvError) => void): () => void {
  const listener = (): void =>
    abort(new CvError('ABORTED', 'Reading was stopped by the caller.', { cause: signal?.reason }))
  if (signal?.aborted) listener()
  signal?.addEventListener('abort', listener, { once: true })
  return () => signal?.removeEventListener('abort', listener)
}
