import { fieldLabelOf } from '../entries/field-label-of.ts'
import { isHighlightLabel } from '../entries/is-highlight-label.ts'
import { isTechnologyLine } from '../entries/is-technology-line.ts'

/** "Client: Acme", "Technologies: Go", "Responsibilities:": a line of a project that is not its name. */
export function isProjectField(text: string): boolean {
  return fieldLabelOf(text) !== undefined || isTechnologyLine(text) || isHighlightLabel(text)
}
