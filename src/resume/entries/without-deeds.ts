import { findDates } from '../dates/find-dates.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { fieldLabelOf } from './field-label-of.ts'

/** In a form the dates of the entries have labels. */
const fewest = 2

/** Among dates with labels of their own, a lone one tells when something was done: "Covered for the manager (2016)". */
export function withoutDeeds(paragraphs: readonly Paragraph[], anchors: readonly number[]): readonly number[] {
  const textAt = (at: number) => paragraphs[at]?.text ?? ''
  const labelled = anchors.filter((at) => fieldLabelOf(textAt(at))?.field === 'dates')
  if (labelled.length < fewest) return anchors
  return anchors.filter((at) => labelled.includes(at) || findDates(textAt(at)).some(({ single }) => !single))
}
