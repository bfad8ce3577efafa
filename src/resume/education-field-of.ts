import { type EducationField, educationLabels } from '../data/education-words.ts'
import { foldText } from './fold-text.ts'

/** The field that a line of an education entry names, and where its content starts. */
export interface EducationLabel {
  readonly field: EducationField
  readonly from: number
}

const rows = educationLabels.map(({ field, labels }) => ({ field, labels }))
// "Grade: 1.8", "Titolo della qualifica rilasciata⇥Laurea"
const labelled = /^([^:\t]{2,90}?)\s{0,3}(?::\s{0,4}|\t)(?=\S)/u

/** Reads the label before the content of a line. */
export function educationFieldOf(line: string): EducationLabel | undefined {
  const [all = '', label = ''] = labelled.exec(line) ?? []
  const key = foldText(label).replaceAll('’', "'")
  const row = rows.find(({ labels }) => labels.some((known) => key === known || key.startsWith(`${known} `)))
  return row && { field: row.field, from: all.length }
}
