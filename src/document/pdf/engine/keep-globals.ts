/** Names under which pdf.js leaves itself and its worker. */
const names = ['pdfjs', 'pdfjsWorker'] as const

/**
 * Loads pdf.js and its worker, and leaves the host's globals as they were.
 *
 * pdf.js takes its worker from a global at its first load and keeps it; that of another version would refuse ours, so
 * the global is empty during the load. And it replaces `Array.prototype.push`, for a defect of engines long gone, by
 * one that is ten times slower for the whole program.
 */
export async function keepGlobals<T>(load: () => Promise<T>): Promise<T> {
  const kept = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name))
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push')
  for (const name of names) Reflect.deleteProperty(globalThis, name)
  try {
    return await load()
  } finally {
    for (const [at, name] of names.entries()) {
      Reflect.deleteProperty(globalThis, name)
      if (kept[at]) Object.defineProperty(globalThis, name, kept[at])
    }
    if (push) Object.defineProperty(Array.prototype, 'push', push)
  }
}
