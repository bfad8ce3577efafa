import type { MessageCode } from '../messages.ts'

/** Half-open range `[start, end)` of UTF-16 offsets into `document.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A month or a year, as precise as the CV states it: `YYYY` or `YYYY-MM`. */
export type CvDate = string

/** A calendar month, `YYYY-MM`. */
export type Month = string

/** Something worth saying about a CV; its English wording is made by `wordingOf`. */
export interface Message {
  /** One of the library's own, or that of a criterion of the caller's. */
  readonly code: MessageCode | (string & {})
  readonly level: 'info' | 'warning' | 'error'
  readonly args: Readonly<Record<string, string | number>>
  /** The sentence of a message whose code is the caller's own. */
  readonly wording?: string
  readonly span?: Span
}
