import { isEmploymentType } from '../resume/names/is-employment-type.ts'
import type { Resume, Span } from '../types.ts'

/**
 * Where a CV prints employers, places, schools and terms of employment, which may look like skills ("Oracle", "CDI").
 * Looked for in the lines above an entry's highlights only, for "Oracle" further down may be the database.
 */
export function employerSpans({ document: { text }, work, education, sections }: Resume): Span[] {
  const spans: Span[] = []
  for (const { start, end, name, location, highlights } of work) {
    const head = { start, end: highlights[0]?.start ?? end }
    spans.push(...placesOf(text, head, name), ...placesOf(text, head, location), ...termsOf(text, head))
  }
  for (const { start, end, institution } of education) spans.push(...placesOf(text, { start, end }, institution))
  // several positions at one employer share a line above the first of them
  for (const section of sections.filter(({ kind }) => kind === 'experience')) {
    for (const { name, group } of work) if (group !== undefined) spans.push(...wholeLines(text, section, name))
  }
  return spans
}

/** "Engineer – Kafka Platform" names the part of a firm, and what it looks after. */
const unit = / (?:Platform|Team|Squad|Tribe|Chapter|Guild)$/

function placesOf(text: string, { start, end }: Span, name: string | undefined): Span[] {
  if (!name || unit.test(name)) return []
  const at = text.indexOf(name, start)
  return at < 0 || at >= end ? [] : [{ start: at, end: at + name.length }]
}

/** "Développeur – Larch (CDI)": how someone is employed. */
function termsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n\t,;:()|·–—]+/g)]
    .filter(([piece]) => isEmploymentType(piece))
    .map(({ 0: piece, index }) => ({ start: start + index, end: start + index + piece.length }))
}

/** Where a name is alone on its line, but for a date or a place. */
function wholeLines(text: string, section: Span, name: string | undefined): Span[] {
  if (!name) return []
  const spans: Span[] = []
  for (
    let at = text.indexOf(name, section.start);
    at >= 0 && at < section.end;
    at = text.indexOf(name, at + name.length)
  ) {
    if (at === 0 || text[at - 1] === '\n') spans.push({ start: at, end: at + name.length })
  }
  return spans
}
