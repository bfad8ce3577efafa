import { engagementKinds } from '../../data/employment-terms.ts'
import { foldText } from '../lines/fold-text.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'

const kinds = new Set(engagementKinds)

/** How one was engaged, which may stand before a title: "Internship", "Bijbaan", "Freelance". */
export function isEngagementKind(text: string): boolean {
  return kinds.has(foldText(text).trim().replaceAll('’', "'")) || isEmploymentType(text)
}
