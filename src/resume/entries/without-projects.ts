import { findDates } from '../dates/find-dates.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isWithin } from './is-within.ts'

/**
 * The lines with dates that head an entry, without the projects there: "Project #2: Onboarding (2014 – 2016)" below
 * "Acme (2014 – 2019)". A project with a role of its own stays.
 */
export function withoutProjects(paragraphs: readonly Paragraph[], anchors: readonly number[]): number[] {
  const kept: number[] = []
  for (const [index, at] of anchors.entries()) {
    const told = paragraphs.slice(at, anchors[index + 1])
    const whole = datesOf(paragraphs[kept.at(-1) ?? at])
    const isOwn = !isProject(paragraphs, at) || told.some(({ text }) => isLabelled(text, 'position'))
    if (isOwn || !isWithin(datesOf(paragraphs[at]), whole)) kept.push(at)
  }
  return kept
}

/** The label of a project before the dates, or on the line above them: "Project: Archive ⏎ Duration: 2014 – 2016". */
function isProject(paragraphs: readonly Paragraph[], at: number): boolean {
  const [above, { text = '' } = {}] = [paragraphs[at - 1]?.text ?? '', paragraphs[at]]
  return isLabelled(text, 'project') || (isLabelled(text, 'dates') && isLabelled(above, 'project'))
}

function isLabelled(text: string, field: 'project' | 'dates' | 'position'): boolean {
  return fieldLabelOf(text)?.field === field
}

function datesOf(line: Paragraph | undefined) {
  return findDates(line?.text ?? '').find(({ single }) => !single)
}
