import { findDates } from '../dates/find-dates.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isEngagementLabel } from './is-engagement-label.ts'
import { isField } from './is-field.ts'
import { isHighlightLabel } from './is-highlight-label.ts'
import { isTechnologyLine } from './is-technology-line.ts'

/** No label, no mark without its text, and no line that only names a field or lists technologies. */
export function isHighlight({ text }: { readonly text: string }): boolean {
  const labels = [isHighlightLabel, isEngagementLabel, isEmploymentType, isField, isTechnologyLine, isLabelledDate]
  return /[\p{L}\p{N}]/u.test(text) && !labels.some((is) => is(text))
}

/** "Duration: Jun 2014 – Dec 2016" */
function isLabelledDate(text: string): boolean {
  return fieldLabelOf(text)?.field === 'dates' && findDates(text).length > 0
}
