import { findDates } from '../dates/find-dates.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isField } from './is-field.ts'

/** "• Dates⇥2019 – 2021 ⏎ • Employer⇥Acme ⏎ • Duties⇥Shop": the fields of a form are no highlights, though a bullet stands before each. */
export function unbulletFields(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const items = paragraphs.filter(({ item }) => item)
  if (!items.some(isDated) || !items.some(({ text }) => isField(text))) return paragraphs
  return paragraphs.map((paragraph) => (isHead(paragraph.text) ? { ...paragraph, item: false } : paragraph))
}

function isDated({ text }: Paragraph): boolean {
  return fieldLabelOf(text)?.field === 'dates' && findDates(text).some(({ single }) => !single)
}

function isHead(text: string): boolean {
  const field = fieldLabelOf(text)?.field
  return field !== undefined && field !== 'highlight'
}
