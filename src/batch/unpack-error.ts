import { CvError } from '../errors.ts'
import type { PackedError } from './packed-error.ts'

/** The error that `packError` packed: a `CvError` is one again. */
export function unpackError({ code, name, message, stack, cause }: PackedError): Error {
  const options = cause && { cause: unpackError(cause) }
  const error = code ? new CvError(code, message, options) : Object.assign(new Error(message, options), { name })
  if (stack !== undefined) error.stack = stack
  return error
}
