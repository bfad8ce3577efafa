import type { CvErrorCode } from '../errors.ts'

/** An error as it crosses from one thread to another: a structured clone would lose its class and its code. */
export interface PackedError {
  readonly name: string
  readonly message: string
  readonly stack?: string | undefined
  /** Only a `CvError` has one. */
  readonly code?: CvErrorCode
  readonly cause?: PackedError
}
