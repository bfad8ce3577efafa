import type { Span } from '../../types.ts'

const somebody = /\b(?:s?he|him|his|her|they|them|their|we|our)\b/i

/** Whether the line of a skill tells of somebody: "She kept our Kafka running", not "Jasmine Kafka, head of payroll". */
export function isTold(text: string, { start, end }: Span): boolean {
  const next = text.indexOf('\n', end)
  return somebody.test(text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next))
}
