import { constraintCues, needlessCues, offeredCues, preferredCues, requiredCues, toldCues } from '../data/job-cues.ts'
import { stripMarker } from '../document/strip-marker.ts'
import type { Span } from '../types.ts'

/** A sentence or list item of an advertisement with the weight that it gives to what it names. */
export interface Clause extends Span {
  readonly text: string
  /** `none`: what it names is not asked for; `needless`: it says so. */
  readonly tier: 'required' | 'preferred' | 'none' | 'needless'
  readonly isConstraint: boolean
  /** Stands in a list item. */
  readonly isItem: boolean
}

/** Longest line, in words, that can be a heading. */
const headingWords = 7

/** Splits an advertisement into clauses; headings and cue words give each its tier. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let ruling: Clause['tier'] = 'required'
  let lineStart = 0
  for (const line of text.split('\n')) {
    const headingTier = isHeading(line) ? tierOf(line) : undefined
    if (headingTier && headingTier !== 'needless') ruling = headingTier
    for (const span of sentencesOf(line, lineStart)) {
      const sentence = text.slice(span.start, span.end)
      clauses.push({
        ...span,
        text: sentence,
        tier: tierOf(sentence) ?? ruling,
        isConstraint: hasCue(sentence, constraintCues),
        isItem: stripMarker(line.trimStart()) !== undefined,
      })
    }
    lineStart += line.length + 1
  }
  return clauses
}

/** "Nice to have:", "## Requirements", "Your profile"; not "- Java is required". */
function isHeading(line: string): boolean {
  const bare = line.replace(/[#*:\s]+/g, ' ').trim()
  if (bare === '' || /^\s{0,4}[-•*]\s/.test(line) || /[.;,]$/.test(bare)) return false
  return bare.split(' ').length <= headingWords
}

function tierOf(text: string): Clause['tier'] | undefined {
  if (hasCue(text, offeredCues)) return 'none'
  if (hasCue(text, preferredCues)) return 'preferred'
  if (hasCue(text, needlessCues)) return 'needless'
  if (hasCue(text, toldCues)) return 'preferred'
  if (hasCue(text, requiredCues)) return 'required'
  return undefined
}

/** True when one of the cues stands in the text as whole words. */
export function hasCue(text: string, cues: readonly string[]): boolean {
  const lower = text.toLowerCase().replace(/’/g, "'")
  return cues.some((cue) => {
    const at = lower.indexOf(cue)
    return at >= 0 && !isLetter(lower[at - 1]) && !isLetter(lower[at + cue.length])
  })
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}

/** Ends at a full stop before a capital, and at semicolons. */
function sentencesOf(line: string, offset: number): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of line.matchAll(/(?<=[\p{Ll}\d)+#])[.!?](?=\s{1,3}\p{Lu})|;/gu)) {
    spans.push({ start: offset + start, end: offset + match.index + 1 })
    start = match.index + 1
  }
  spans.push({ start: offset + start, end: offset + line.length })
  return spans
    .map(({ start: from, end }) => withoutMarker(line.slice(from - offset, end - offset), end))
    .filter(isFilled)
}

/** Leaves the marker of a list item and the blanks around it outside. */
function withoutMarker(piece: string, pieceEnd: number): Span {
  const kept = (stripMarker(piece.trimStart()) ?? piece).trimStart()
  return { start: pieceEnd - kept.length, end: pieceEnd - kept.length + kept.trimEnd().length }
}

function isFilled({ start, end }: Span): boolean {
  return end > start
}
