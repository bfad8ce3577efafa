/** Median time of a piece of work in milliseconds, after a warm-up of a tenth of the rounds. */
export function medianTime(work: () => unknown, rounds: number): number {
  for (let i = 0; i < rounds / 10; i++) work()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(times)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
