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
  readonly code: MessageCode
  readonly level: 'info' | 'warning' | 'error'
  readonly args: Readonly<Record<string, string | number>>
  readonly span?: Span
}
