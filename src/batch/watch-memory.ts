/** Milliseconds between two looks at the memory. Raising it lets a hostile file take more: some 5 MB in that time. */
const interval = 20

interface Usage {
  /** All memory of the process. */
  readonly process: number
  /** That without the objects and buffers of the host's own thread. */
  readonly beside: number
}

interface Watch {
  readonly bytes: number
  readonly exceed: () => void
  from: Usage
}

/** The oldest first. */
const watches: Watch[] = []
let timer: NodeJS.Timeout | undefined

/**
 * Calls back once the memory that a thread takes has grown by so many megabytes.
 *
 * The limits of a V8 heap leave out buffers, and a busy thread cannot be asked, so what counts is by how much the
 * process grew without its host. That does not tell threads apart: the one that has been at work the longest answers
 * for it, as honest files are done before others can fill the memory.
 *
 * @returns Ends the watch.
 */
export function watchMemory(megabytes: number, exceed: () => void): () => void {
  const watch = { bytes: megabytes * 1_000_000, exceed, from: usage() }
  watches.push(watch)
  timer ??= setInterval(look, interval)
  return () => {
    watches.splice(watches.indexOf(watch), 1)
    if (watches.length > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function look(): void {
  const [oldest] = watches
  const now = usage()
  if (!oldest || growth(oldest.from, now) <= oldest.bytes) return
  oldest.exceed()
  // It takes a while until the memory of an ended thread is free.
  for (const watch of watches) watch.from = now
}

/** The smaller of both: the process grows with its host, too, and keeps what its host gave back. */
function growth(from: Usage, to: Usage): number {
  return Math.min(to.process - from.process, to.beside - from.beside)
}

function usage(): Usage {
  const { rss, heapTotal, external } = process.memoryUsage()
  return { process: rss, beside: rss - heapTotal - external }
}
