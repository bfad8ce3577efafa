import { CvError, type CvErrorCode } from '../errors.ts'
import { message } from '../messages.ts'
import type { Readers, ReadOptions } from '../options.ts'
import type { CvDocument } from '../types.ts'
import type { ReadContext } from './read-context.ts'

/** Which reader of the caller's steps in for which refusal. */
const standIns: Partial<Record<CvErrorCode, keyof Readers>> = { NO_TEXT: 'scan', UNSUPPORTED_FORMAT: 'other' }

/**
 * Lets a reader of the caller's own step in where the library refused a file.
 *
 * @throws {CvError} The refusal itself, when there is no such reader or it gives no text; `TIMEOUT` or `ABORTED`.
 */
export async function readOtherwise(
  bytes: Uint8Array,
  refusal: unknown,
  { readers, password }: ReadOptions,
  context: ReadContext,
): Promise<CvDocument> {
  const standIn = refusal instanceof CvError ? standIns[refusal.code] : undefined
  const read = standIn && readers?.[standIn]
  if (!read) throw refusal
  const text = await orExplain(
    context.within((signal) => read(bytes, { password, signal })),
    refusal as CvError,
  )
  if (typeof text !== 'string' || text.trim() === '') throw refusal
  const { readText } = await import('./read-text.ts')
  const document = await readText(text, context)
  if (standIn !== 'scan') return document
  const pages = Array.from({ length: document.pages }, (_, index) => index + 1).join(', ')
  return { ...document, messages: [...document.messages, message('RECOGNISED_TEXT', { pages }, { level: 'info' })] }
}

async function orExplain<T>(work: Promise<T>, { code, message }: CvError): Promise<T> {
  try {
    return await work
  } catch (cause) {
    if (cause instanceof CvError) throw cause
    throw new CvError(code, `${message} The reader that stepped in for it failed, too.`, { cause })
  }
}
