import { sectionCertainty } from '../data/certainty.ts'
import type { SectionKind } from '../types.ts'
import { findDates } from './find-dates.ts'
import type { Heading } from './find-headings.ts'
import { hasHumanLanguage } from './has-human-language.ts'
import type { HeadingMatch } from './heading-matcher.ts'
import type { TextLine } from './text-line.ts'

interface Context {
  readonly matchHeading: (text: string) => HeadingMatch | undefined
  readonly headings: readonly Heading[]
  /** The heading above, in the same column. */
  readonly current: Heading | undefined
}

/** "Skills: Java, Go" and its like; not "Built: a queue of our own". */
const label = /^([^:]{3,40}):\s{1,4}(?=\S)/
/** Sections whose entries carry labelled lines of their own ("Tech stack: …", "Coursework: …"). */
const holdsLabels: readonly SectionKind[] = ['experience', 'projects', 'education', 'volunteer']

/**
 * A heading with its content on the same line: "Skills: Java, Go". Inside an entry or a list of skills it is a mere label,
 * and "Experience: five years" heads no entries.
 */
export function findRunInHeading(line: TextLine, at: number, context: Context): Heading | undefined {
  const [found, text = ''] = label.exec(line.text) ?? []
  if (!found || line.item) return undefined
  const match = context.matchHeading(text)
  if (!match || match.weight < 0.6 || match.kind === 'other') return undefined
  const kind = match.kind === 'languages' && !hasHumanLanguage(line.text.slice(found.length)) ? 'skills' : match.kind
  if (kind === 'experience' && findDates(line.text).length === 0) return undefined
  if (!isOpen(kind, match, line, context)) return undefined
  const span = { start: line.start, end: line.start + found.trimEnd().length }
  return {
    kind,
    span,
    at,
    content: line.start + found.length,
    confidence: sectionCertainty.plain,
    language: match.language,
  }
}

function isOpen(kind: SectionKind, { by }: HeadingMatch, line: TextLine, { current, headings }: Context): boolean {
  const isPlain = by === 'exact' || kind === 'languages'
  if (current === undefined || current.kind === 'contact') return isPlain
  if (kind === current.kind) return false
  const isRunIn = current.content !== undefined
  if (holdsLabels.includes(current.kind) && !isRunIn)
    return isPlain && line.block && !headings.some((heading) => heading.kind === kind)
  if (current.kind === 'skills') return by === 'exact' ? kind !== 'projects' : kind === 'languages'
  return isPlain
}
