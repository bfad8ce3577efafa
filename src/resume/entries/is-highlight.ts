import { isEmploymentType } from '../names/is-employment-type.ts'
import { isEngagementLabel } from './is-engagement-label.ts'
import { isField } from './is-field.ts'
import { isHighlightLabel } from './is-highlight-label.ts'
import { isTechnologyLine } from './is-technology-line.ts'

/** No label, no mark without its text, and no line that only names a field or lists technologies. */
export function isHighlight({ text }: { readonly text: string }): boolean {
  const labels = [isHighlightLabel, isEngagementLabel, isEmploymentType, isField, isTechnologyLine]
  return /[\p{L}\p{N}]/u.test(text) && !labels.some((is) => is(text))
}
