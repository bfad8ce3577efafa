import { schoolWords } from '../../data/degree-words.ts'
import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { kindOfEntry } from '../entries/kind-of-entry.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { isCapitals } from '../lines/is-capitals.ts'
import { isPhrase } from '../lines/is-phrase.ts'
import { markOf } from '../lines/mark-of.ts'
import { styleOf } from '../lines/style-of.ts'
import type { TextLine } from '../lines/text-line.ts'
import { withoutNumber } from '../lines/without-number.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isPersonName } from '../names/is-person-name.ts'
import type { HeadingCandidate } from './find-heading-candidates.ts'
import type { HeadingMatch } from './heading-matcher.ts'
import { hintsOfHeading } from './hints-of-heading.ts'
import { isEntryLike } from './is-entry-like.ts'
import { isSureEntry } from './is-sure-entry.ts'
import type { HeadingStyles } from './learn-heading-styles.ts'

const hasSchool = hasWordOf(schoolWords)

interface Surroundings {
  readonly before: TextLine | undefined
  readonly after: TextLine | undefined
  readonly candidate: HeadingCandidate | undefined
  readonly styles: HeadingStyles
  /** A heading was found above. */
  readonly started: boolean
  /** The text does without capitals. */
  readonly lower: boolean
}

/** An unknown heading has few words. */
const mostUnknownWords = 5
const longestUnknown = 45
/** Where the look leaves no doubt, it may be a sentence. */
const mostSureWords = 9
const longestSure = 65

/** Kinds whose plain wordings head nothing inside a job. */
const neverLabels: readonly SectionKind[] = ['education', 'experience', 'languages', 'interests', 'references']

/** How much speaks for a heading; from 0.7 on the line is one. Each weight says what a sign adds to a wording of weight 1. */
export function scoreHeading(line: TextLine, surroundings: Surroundings): number {
  const { candidate, styles } = surroundings
  if (!candidate) return isUnknownHeading(line, surroundings) ? 0.7 : 0
  const { match, cell } = candidate
  // Labels beside their content are candidates only where they form a rail, or mean nothing else.
  if (cell) return Math.max(match.weight, 0.7)
  const style = styleOf(line)
  let score = match.weight
  if (styles.taught.has(style)) score += 0.5
  else if (styles.taught.size > 0) score -= standsOut(line, styles) || isAlone(line, match) ? 0.25 : 0.6
  if (line.heading !== undefined) score += isDeeper(line, styles) ? -0.7 : 0.3
  if (match.by !== 'exact') score += weakSigns(line, surroundings)
  if (line.item) score -= surroundings.after?.item || (surroundings.before?.item && !line.block) ? 0.8 : 0.3
  if (continues(line, surroundings.before)) score -= 0.5
  return score
}

/** "Education" below a blank line, in a plain text whose other headings end in a colon: a wording that labels no part of a job. */
function isAlone({ block, item, size }: TextLine, { by, kind }: HeadingMatch): boolean {
  return by === 'exact' && block && !item && size === undefined && neverLabels.includes(kind)
}

/** A heading below the level of the section headings heads a part of a section. */
function isDeeper({ heading }: TextLine, { level }: HeadingStyles): boolean {
  return heading !== undefined && level !== undefined && heading > level
}

/** The file itself marks the line as a heading of the level that sections have. */
function isTagged({ heading }: TextLine, { level }: HeadingStyles): boolean {
  return heading !== undefined && heading === level
}

/** Signs that a doubtful wording needs. */
function weakSigns(line: TextLine, { styles, lower }: Surroundings): number {
  let score = 0
  if (line.apart || !styles.apart) score += 0.1
  if (standsOut(line, styles)) score += 0.2
  if (!lower && /^\p{Ll}/u.test(line.text)) score -= 0.3
  if (hasTitleWord(line.text) && !styles.sure.has(styleOf(line))) score -= 0.5
  return score
}

/** Bold, in capitals or larger than the text around it. */
function standsOut(line: TextLine, { bodySize, body }: HeadingStyles): boolean {
  const larger = line.size !== undefined && line.size > bodySize * 1.08
  return larger || isCapitals(line.text) || (line.bold === true && styleOf(line) !== body) || line.heading !== undefined
}

/** The line above is cut off in the middle of a sentence. */
function continues(line: TextLine, before: TextLine | undefined): boolean {
  return (
    before !== undefined &&
    !line.block &&
    before.column === line.column &&
    /(?:,|\b(?:and|or|und|et|y|e|of|in|the))\s*$/i.test(before.text) &&
    styleOf(before) === styleOf(line)
  )
}

function hasRange(text: string): boolean {
  return findDates(text).some(({ single }) => !single)
}

function isShort({ text }: TextLine, isSure: boolean): boolean {
  const [longest, most] = isSure ? [longestSure, mostSureWords] : [longestUnknown, mostUnknownWords]
  return text.length <= longest && text.split(/\s+/).length <= most
}

/** The first heading of a CV, when it is in the owner's words: the line looks like those below and is not the name above. */
function opensText(line: TextLine, styles: HeadingStyles): boolean {
  return line.index > 0 && (isTagged(line, styles) || styles.sure.has(styleOf(line))) && !isPersonName(line.text)
}

/** In a look that entries share, somebody's own words that hint at a kind of section: "And else". */
function isOwnWording(line: TextLine, { taught }: HeadingStyles): boolean {
  return taught.has(styleOf(line)) && isPhrase(line.text) && hintsOfHeading(line.text).length > 0
}

/** A short line that looks like the known headings, in a style that no entry shares. */
function isUnknownHeading(line: TextLine, { after, styles, started, lower }: Surroundings): boolean {
  return (
    (started || opensText(line, styles)) &&
    after !== undefined &&
    !line.item &&
    line.cells.length === 1 &&
    isShort(line, styles.sure.has(styleOf(line))) &&
    (lower || markOf(line.text) !== undefined || /^[^\p{L}]{0,4}\p{Lu}/u.test(line.text)) &&
    !/[;|@\d]|\.\s*$/.test(withoutNumber(line.text)) &&
    (!line.text.includes(',') || isPhrase(line.text)) &&
    (styles.pure.has(styleOf(line)) || isTagged(line, styles) || isOwnWording(line, styles)) &&
    !isDeeper(line, styles) &&
    !(styles.sure.has(styleOf(line)) ? isSureEntry : isEntryLike)(line.text) &&
    (line.heading !== undefined ||
      styles.sure.has(styleOf(line)) ||
      !hasRange(after.text) ||
      kindOfEntry([after.text]) === 'education' ||
      hasSchool(after.text))
  )
}
