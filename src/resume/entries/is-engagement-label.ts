import { engagementLabels } from '../../data/entry-labels.ts'
import { foldText } from '../lines/fold-text.ts'

const labels = new Set(engagementLabels)

/** "Clients:", "Selected projects:": announces whom a contractor worked for, or on what. */
export function isEngagementLabel(text: string): boolean {
  return /:\s{0,3}$/.test(text) && labels.has(foldText(text).replace(/[:\s]{1,4}$/, ''))
}
