import { CvError } from '../errors.ts'

/**
 * The error for a file that is known and not read.
 *
 * @param name - What the file is, with its article: `an OpenDocument file`.
 */
export function unsupportedFormat(name: string): CvError {
  return new CvError('UNSUPPORTED_FORMAT', `This is ${name}; save it as DOCX or PDF.`)
}
