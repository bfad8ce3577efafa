import { type EducationField, educationLabels } from '../../data/education-words.ts'
import { foldText } from '../lines/fold-text.ts'

/** The field that a line of an education entry names, and where its content starts. */
export interface EducationLabel {
  readonly field: EducationField
  readonly from: number
}

// "Grade: 1.8", "Titolo della qualifica rilasciata⇥Laurea"
const labelled = /^([^:\t]{2,90}?)\s{0,3}(?::\s{0,4}|\t)(?=\S)/u

/** Reads the label before the content of a line. */
export function educationFieldOf(line: string): EducationLabel | undefined {
  const [all = '', label = ''] = labelled.exec(line) ?? []
  const key = foldText(label).replaceAll('’', "'").replaceAll('/', ' ')
  const row = educationLabels.find((one) => one.labels.some((known) => isLabel(key, known, one.field)))
  return row && { field: row.field, from: all.length }
}

/** Forms are wordy ("Name and type of organisation providing education"); details have adjectives ("Major courses"). */
function isLabel(key: string, known: string, field: EducationField): boolean {
  return (
    key === known ||
    (known.includes(' ') && key.startsWith(`${known} `)) ||
    (field === 'detail' && key.endsWith(` ${known}`) && !/[\d.,]/.test(key))
  )
}
