import type { Paragraph } from '../paragraphs/paragraph.ts'

/** An entry in the making: the lines that head it and those under them. */
export interface EntryDraft {
  readonly header: readonly Paragraph[]
  readonly body: readonly Paragraph[]
}
