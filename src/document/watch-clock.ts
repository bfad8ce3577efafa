/** Timers count in 32 bits; a longer one would end at once. */
const longestTimer = 2 ** 31 - 1

/**
 * Calls back once the time is up, however long it is.
 *
 * @returns Ends the watch.
 */
export function watchClock(milliseconds: number, exceed: () => void): () => void {
  const timer = setTimeout(exceed, Math.min(milliseconds, longestTimer))
  return () => clearTimeout(timer)
}
