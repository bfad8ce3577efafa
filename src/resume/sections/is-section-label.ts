import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { isCareerBreak } from '../entries/is-career-break.ts'
import { isEngagementLabel } from '../entries/is-engagement-label.ts'
import { isField } from '../entries/is-field.ts'
import { isHighlightLabel } from '../entries/is-highlight-label.ts'
import { isCapitals } from '../lines/is-capitals.ts'
import { styleOf } from '../lines/style-of.ts'
import type { TextLine } from '../lines/text-line.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import type { HeadingCandidate } from './find-heading-candidates.ts'
import type { Heading } from './find-headings.ts'
import type { HeadingStyles } from './learn-heading-styles.ts'

/** Sections of rows that have labels; "Personal profile" is one of them. */
const holdsLabels: readonly SectionKind[] = ['skills', 'contact', 'summary']
/** Lines of an entry whose fields have labels. */
const longestBlock = 20

/** A line that is worded like a heading, with what stands around it. */
interface Place {
  readonly lines: readonly TextLine[]
  readonly at: number
  readonly candidates: ReadonlyMap<number, HeadingCandidate>
  /** What the line would head. */
  readonly found: Heading
  /** Its look agrees with its wording. */
  readonly isSure: boolean
  readonly open: Heading | undefined
  /** The heading above, in whatever column. */
  readonly above: Heading | undefined
  readonly styles: HeadingStyles
}

/** The line is worded like a heading and is but a label within the section above: "Tools" among skills, a break among positions. */
export function isSectionLabel(place: Place): boolean {
  const { at, candidates, open } = place
  const candidate = candidates.get(at)
  return (
    (candidate?.cell !== undefined && isRowLabel(place)) ||
    (open?.kind === 'experience' && isInPositions(place)) ||
    (open?.kind === 'projects' && isInEntry(place)) ||
    (open?.kind === 'skills' && isListItem(place)) ||
    (candidate?.match.by === 'weak' && isOfSameKind(place))
  )
}

function isRowLabel({ lines, at, found, open, above }: Place): boolean {
  return (
    (open !== undefined && isLabelIn(open, found.kind) && !isLikeHeading(lines, at, open)) ||
    isUnderFields(lines, at) ||
    isTableTop(at, found.kind, above)
  )
}

/** "Tools⇥Git", "Other⇥Office" among skills, "Nationality⇥Irish" among personal details. */
function isLabelIn({ kind, content }: Heading, found: SectionKind): boolean {
  const isOwn = found === kind && kind !== 'summary'
  return holdsLabels.includes(kind) && (isOwn || found === 'other') && content === undefined
}

/** "FURTHER DETAILS⇥Member of…" below a blank line, when "SKILLS" is in capitals and "Tools⇥Git" in it is not. */
function isLikeHeading(lines: readonly TextLine[], at: number, open: Heading): boolean {
  const line = lines[at] as TextLine
  const labels = lines
    .slice(open.at + 1, at)
    .flatMap(({ cells: [label, ...rest] }) => (label && rest[0] ? [label] : []))
  const isLoud = [line, lines[open.at]].every((one) => isCapitals(one?.cells[0]?.text ?? ''))
  return line.block && isLoud && labels.length > 0 && !labels.some(({ text }) => isCapitals(text))
}

/** "Technologien⇥Java" below "Kunde⇥Acme" and "Rolle⇥Entwickler", in one block. */
function isUnderFields(lines: readonly TextLine[], at: number): boolean {
  const top = lines.slice(0, at + 1).findLastIndex(({ block }) => block)
  return lines.slice(Math.max(top, at - longestBlock), at).filter(({ text }) => isField(text)).length > 1
}

/** "Skill⇥Years⇥Level" right below "Technical competence", "Project⇥Role" below "Projects". */
function isTableTop(at: number, found: SectionKind, above: Heading | undefined): boolean {
  if (above?.at !== at - 1 || above.content !== undefined) return false
  return above.doubt === 'look' || (above.kind === found && found !== 'other')
}

function isInPositions({ lines, at, candidates, found, isSure }: Place): boolean {
  const line = lines[at] as TextLine
  return (
    isInEntry({ lines, at }) ||
    (isCareerBreak(line.text) && isInTimeline(lines, at, candidates)) ||
    (found.kind === 'other' && !isSure && isDates(lines[at + 1]))
  )
}

/** "Java ⏎ Project management ⏎ Docker": an item in the middle of a list, when a blank line stands above the heading of the list. */
function isListItem({ lines, at, candidates, found, open, styles }: Place): boolean {
  const line = lines[at] as TextLine
  const { match } = candidates.get(at) ?? {}
  const isNamed = match?.by === 'words' || isSkillName(line.text)
  const isUnmarked = !line.block && !/:\s{0,3}$/.test(line.text) && !styles.taught.has(styleOf(line))
  const next = lines[at + 1]
  const isOver = next !== undefined && !next.block && (next.item === true || findDates(next.text).length > 0)
  return isNamed && isUnmarked && !isOver && found.kind !== open?.kind && lines[open?.at ?? 0]?.block === true
}

/** "Clients:", "Roles & Responsibilities:" inside an entry. */
function isInEntry({ lines, at }: Pick<Place, 'lines' | 'at'>): boolean {
  const { text, block } = lines[at] as TextLine
  return !block && (isEngagementLabel(text) || (/:\s{0,3}$/.test(text) && isHighlightLabel(text)))
}

/** Dates stand on the line, or below it before the next heading: "Travel ⏎ 2018", but not "Travel ⏎ Lived in Lisbon". */
function isInTimeline(
  lines: readonly TextLine[],
  at: number,
  candidates: ReadonlyMap<number, HeadingCandidate>,
): boolean {
  const end = lines.findIndex((_line, nth) => nth > at && candidates.get(nth)?.match.by === 'exact')
  return lines.slice(at, end < 0 ? undefined : end).some(({ text }) => findDates(text).length > 0)
}

/** "Military service ⏎ 2010 – 2011" is a line of a timeline. */
function isDates(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    !line.block &&
    findDates(line.text).some(({ single }) => !single) &&
    withoutDates(line.text) === ''
  )
}

/** "Frameworks" among skills, in the look of the text; "Profile" over its own block heads a second summary. */
function isOfSameKind({ lines, at, found, open, styles }: Place): boolean {
  const line = lines[at] as TextLine
  return found.kind === open?.kind && !styles.taught.has(styleOf(line)) && !(line.block && found.kind === 'summary')
}
