import type { EntryField } from '../../data/field-labels.ts'
import { findDates } from '../dates/find-dates.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isWithin } from './is-within.ts'

/** A header has at most this many lines above its dates, and below. */
const mostLines = 2

/**
 * The lines with dates that head an entry, without the projects there: "Project #2: Onboarding (2014 – 2016)" below
 * "Acme (2014 – 2019)". A project with a role of its own stays, unless the position there has its title.
 */
export function withoutProjects(paragraphs: readonly Paragraph[], anchors: readonly number[]): number[] {
  const kept: number[] = []
  for (const [index, at] of anchors.entries()) {
    const above = kept.at(-1)
    const form = formAbove(paragraphs, at, above)
    const told = [...form, ...paragraphs.slice(at, anchors[index + 1])]
    const isProject = [...form, paragraphs[at]].some((line) => isLabelled(line?.text ?? '', 'project'))
    const isIn = above !== undefined && isWithin(datesOf(paragraphs[at]), datesOf(paragraphs[above]))
    const isOwn = told.some(({ text }) => isLabelled(text, 'position')) && !(isIn && isTitled(paragraphs, above))
    if (!isProject || isOwn || !isIn) kept.push(at)
  }
  return kept
}

/**
 * The labelled lines right above labelled dates: "Project: Archive ⏎ Client: Acme ⏎ Duration: 2014 – 2016". Between the
 * header above and the project they tell of the position.
 */
function formAbove(paragraphs: readonly Paragraph[], at: number, above: number | undefined): readonly Paragraph[] {
  if (!isLabelled(paragraphs[at]?.text ?? '', 'dates')) return []
  const first = paragraphs.slice(0, at).findLastIndex(({ text }) => !fieldLabelOf(text)) + 1
  const form = paragraphs.slice(first, at)
  const project = form.findIndex(({ text }) => isLabelled(text, 'project'))
  return first - 1 === above && project > 0 ? form.slice(project) : form
}

/** The header around these dates, up to its projects, names a title. */
function isTitled(paragraphs: readonly Paragraph[], anchor: number): boolean {
  const around = paragraphs.slice(Math.max(0, anchor - mostLines), anchor + mostLines + 1)
  const end = around.findIndex(({ text }) => isLabelled(text, 'project') || isLabelled(text, 'client'))
  return around.slice(0, end < 0 ? around.length : end).some(({ item, text }) => !item && hasSureTitleWord(text))
}

function isLabelled(text: string, field: EntryField): boolean {
  return fieldLabelOf(text)?.field === field
}

function datesOf(line: Paragraph | undefined) {
  return findDates(line?.text ?? '').find(({ single }) => !single)
}
