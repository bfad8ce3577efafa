/**
 * Loads pdf.js, or has it load its worker, and leaves the host's globals as they were.
 *
 * pdf.js takes its worker from a global at its first load and keeps it; that of another version would refuse ours, so
 * the global is empty during the load. And it replaces `Array.prototype.push`, for a defect of engines long gone, by
 * one that is ten times slower for the whole program.
 */
export async function keepGlobals<T>(load: () => Promise<T>): Promise<T> {
  const host = globalThis as { pdfjsWorker?: unknown }
  const { pdfjsWorker } = host
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push')
  delete host.pdfjsWorker
  try {
    return await load()
  } finally {
    if (pdfjsWorker === undefined) delete host.pdfjsWorker
    else host.pdfjsWorker = pdfjsWorker
    if (push) Object.defineProperty(Array.prototype, 'push', push)
  }
}
