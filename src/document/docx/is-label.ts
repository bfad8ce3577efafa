import type { DraftLine } from '../build-document.ts'

/** A label beside content is at most this long; raising it takes a narrow column for a label. */
const maxLabelLines = 3
const maxLabelLength = 60

/** `2019 – 2021, Leeds` beside a job, `Databases` beside a list. */
export function isLabel(lines: readonly DraftLine[]): boolean {
  const isShort = lines.length <= maxLabelLines && lines.every(({ text }) => text.length <= maxLabelLength)
  return isShort && lines.every(({ item, heading }, index) => !item && (!heading || index === 0))
}
