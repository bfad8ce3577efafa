import type { CriterionInput } from '../score/criterion.ts'
import { isEnglish } from './is-english.ts'

/** Whether the CV's own sentences, in summary and highlights, are English. Headings and titles do not count. */
export function isEnglishCv({ summary, work }: CriterionInput): boolean {
  return isEnglish([summary?.text ?? '', ...work.highlights.map(({ text }) => text)].join('\n'))
}
