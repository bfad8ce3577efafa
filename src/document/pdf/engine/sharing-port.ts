/** What pdf.js and its worker write to and listen at. */
export interface PdfPort {
  postMessage(message: object): void
  addEventListener(name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void
}

type Listener = (event: { readonly data: object }) => void

/** A piece of an operator list on its way from the worker. */
interface OperatorMessage {
  readonly chunk?: { readonly fnArray?: readonly number[]; readonly argsArray?: readonly unknown[] }
}

/** Is told of the codes of operators. */
export type OperatorNote = (codes: readonly number[]) => void

/** Milliseconds after which a message waits for a turn of the event loop, as all of a page can be one long exchange. */
const longestHold = 20

/**
 * Makes a port between pdf.js and its worker, where both run on one thread.
 *
 * It hands each message over as it is. The port of pdf.js copies all of it, and so a fifth of the time of a reading
 * went into copies of letters.
 *
 * @param note - Is told of the operators in a message.
 */
export function sharingPort(note: OperatorNote = () => {}): PdfPort {
  const listeners: { readonly hear: Listener; readonly signal: AbortSignal | undefined }[] = []
  let gate = Promise.resolve()
  let lastTurn = performance.now()
  const turn = () =>
    new Promise<void>((resolve) => {
      setImmediate(() => {
        lastTurn = performance.now()
        resolve()
      })
    })
  return {
    postMessage(message: OperatorMessage) {
      const event = { data: withOwnLists(message) }
      note(message.chunk?.fnArray ?? [])
      if (performance.now() - lastTurn > longestHold) {
        lastTurn = Infinity
        gate = turn()
      }
      void gate.then(() => {
        for (const { hear, signal } of listeners) if (!signal?.aborted) hear(event)
      })
    },
    addEventListener(_name, hear, { signal } = {}) {
      listeners.push({ hear, signal })
    },
  }
}

/** The worker empties the two lists of an operator list once it has sent them, and fills them anew. */
function withOwnLists(message: OperatorMessage): object {
  const { fnArray, argsArray } = message.chunk ?? {}
  if (!fnArray || !argsArray) return message
  return { ...message, chunk: { ...message.chunk, fnArray: fnArray.slice(), argsArray: argsArray.slice() } }
}
