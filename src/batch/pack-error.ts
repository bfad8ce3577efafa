import { CvError } from '../errors.ts'
import type { PackedError } from './packed-error.ts'

/** Makes an error, whatever was thrown, ready to cross between threads; its causes come along. */
export function packError(error: unknown): PackedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const { name, message, stack, cause } = error
  return {
    name,
    message,
    stack,
    ...(error instanceof CvError && { code: error.code }),
    ...(cause !== undefined && { cause: packError(cause) }),
  }
}
