export type CvErrorCode =
  | 'EMPTY_INPUT'
  | 'UNSUPPORTED_FORMAT'
  | 'TOO_LARGE'
  | 'ENCRYPTED'
  | 'CORRUPT'
  | 'NO_TEXT'
  | 'TIMEOUT'
  | 'ABORTED'
  | 'INVALID_OPTIONS'

/** Thrown when there can be no report. `code` says why, `message` what to do, `cause` holds the original error. */
export class CvError extends Error {
  override readonly name = 'CvError'
  readonly code: CvErrorCode

  constructor(code: CvErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
