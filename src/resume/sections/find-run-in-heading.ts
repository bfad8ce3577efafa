import { sectionCertainty } from '../../data/certainty.ts'
import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { kindOfEntry } from '../entries/kind-of-entry.ts'
import { isPhrase } from '../lines/is-phrase.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import type { Heading } from './find-headings.ts'
import type { HeadingMatch, MatchHeading } from './heading-matcher.ts'

interface Context {
  readonly matchHeading: MatchHeading
  readonly headings: readonly Heading[]
  /** The lines right below. */
  readonly below: readonly TextLine[]
  /** Kinds whose headings run in throughout this text. */
  readonly runIn: ReadonlySet<SectionKind>
  /** The heading above, in the same column. */
  readonly current: Heading | undefined
}

/** "Skills: Java, Go" and its like; not "Built: a queue of our own". */
const label = /^([^:]{3,40}):\s{1,4}(?=\S)/
/** Where nothing but a dash or its capitals part the label from its content, it means nothing else: "SKILLS Java, Go". */
const sureLabels = [
  /^([^:–—|-]{3,40})\s[–—|-]\s{1,4}(?=\S)/u,
  /^(\p{Lu}{4,20}(?: (?:\p{Lu}{4,20}|&)){0,3}) {1,4}(?=\S{0,20}\p{Ll})/u,
]
/** Sections whose entries carry labelled lines of their own ("Tech stack: …", "Coursework: …"). */
const holdsLabels: readonly SectionKind[] = ['experience', 'projects', 'education', 'volunteer']

/**
 * A heading with its content on the same line: "Skills: Java, Go". Inside an entry or a list of skills it is a mere label,
 * and "Experience: five years" heads no entries.
 */
export function findRunInHeading(line: TextLine, at: number, context: Context): Heading | undefined {
  const [found, text = ''] = label.exec(line.text) ?? sureLabel(line, context) ?? []
  if (!found || line.item) return undefined
  const match = context.matchHeading(text)
  if (!match || match.weight < 0.6 || match.kind === 'other') return undefined
  const kind = match.kind === 'languages' && !hasHumanLanguage(line.text.slice(found.length)) ? 'skills' : match.kind
  if (kind !== match.kind && context.current === undefined) return undefined
  if (kind === 'experience' && !opensEntry(line.text.slice(found.length))) return undefined
  if (!context.runIn.has(match.kind) && !isOpen(kind, match, line, context)) return undefined
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

function sureLabel(line: TextLine, { matchHeading }: Context): RegExpExecArray | undefined {
  if (!line.block) return undefined
  const found = sureLabels.map((pattern) => pattern.exec(line.text))
  return found.find((match) => isSure(matchHeading(match?.[1] ?? ''))) ?? undefined
}

function isSure(match: HeadingMatch | undefined): boolean {
  return match?.by === 'exact' || match?.kind === 'languages'
}

/** "Developer at Acme, 2019 – 2021"; "5 years as a developer" says how much of it there was. */
function opensEntry(text: string): boolean {
  return findDates(text).length > 0 || (/^\p{Lu}/u.test(text) && hasSureTitleWord(text))
}

function isOpen(kind: SectionKind, { by }: HeadingMatch, line: TextLine, context: Context): boolean {
  const { current, headings } = context
  const isPlain = by === 'exact' || kind === 'languages'
  if (current === undefined) return isPlain
  if (current.kind === 'contact') return isPlain && kind !== 'languages' && kind !== 'interests'
  if (kind === current.kind) return false
  const isRunIn = current.content !== undefined
  // "What I like: …" goes on in a summary that speaks of its author
  if (current.kind === 'summary' && !isRunIn && !line.block && isPhrase(line.text)) return false
  if (holdsLabels.includes(current.kind) && !isRunIn)
    return isPlain && line.block && !headings.some((heading) => heading.kind === kind) && !isInEntries(context)
  if (current.kind === 'skills') return by === 'exact' && kind !== 'projects' && (isRunIn || kind !== 'languages')
  return isPlain
}

/** "Skills: Go · Kafka" as the last line of a position: the next one follows. */
function isInEntries({ current, below, matchHeading }: Context): boolean {
  if (current?.kind !== 'experience') return false
  const end = below.findIndex(({ text }) => matchHeading(text)?.by === 'exact' || label.test(text))
  const header = end < 0 ? below : below.slice(0, end)
  const dated = header.find(({ text }) => findDates(text).some(({ single }) => !single))
  return dated !== undefined && kindOfEntry(header.map(({ text }) => text)) === 'experience'
}
