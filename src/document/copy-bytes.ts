import { types } from 'node:util'
import { CvError } from '../errors.ts'
import type { ReadContext } from './read-context.ts'

/**
 * A copy of the bytes, because pdf.js empties what it is given and the caller may change theirs while we read.
 *
 * @throws {CvError} `TOO_LARGE` before anything is copied, `INVALID_OPTIONS` for what has no bytes.
 */
export async function copyBytes(input: unknown, context: Pick<ReadContext, 'checkSize'>): Promise<Uint8Array> {
  if (types.isUint8Array(input)) {
    context.checkSize('bytes', input.byteLength)
    return new Uint8Array(input)
  }
  if (types.isAnyArrayBuffer(input)) {
    context.checkSize('bytes', input.byteLength)
    return new Uint8Array(input.slice(0))
  }
  if (input instanceof Blob) {
    context.checkSize('bytes', input.size)
    return new Uint8Array(await input.arrayBuffer())
  }
  throw new CvError('INVALID_OPTIONS', 'The input must be a Uint8Array, an ArrayBuffer, a Blob or the text of a CV.')
}
