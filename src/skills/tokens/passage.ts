import type { Month } from '../../types.ts'
import { gap } from './gap.ts'
import { type Tokens, tokenize } from './tokenize.ts'

/** A stretch of text to be read around its skills. */
export interface Passage {
  readonly text: string
  readonly tokens: Tokens
  /** Number of the sentence or list item that each word stands in. */
  readonly sentence: Int32Array
  /** Number of the line or wrapped highlight; it may hold several sentences. */
  readonly line: Int32Array
  /** Whether a line, by its number, has a word with a capital. */
  readonly capital: Uint8Array
  /** Words that were read already; `wordAt` fills it. */
  readonly words: (string | undefined)[]
  readonly layout: Layout
}

/** What is known of a text's lines. */
export interface Layout {
  /** Whether an offset lies in a list of skills, where an everyday word is meant as one. */
  isList(offset: number): boolean
  /** Whether a new item starts at an offset that follows a line break; `undefined` when nobody knows. */
  startsItem(offset: number): boolean | undefined
  /** Whether an offset lies where even Java and Python need evidence: among papers, prizes, hobbies and schools. */
  isForeign(offset: number): boolean
  /** Number of the entry that an offset lies in; everything outside is -1. */
  entryAt(offset: number): number
  /** The month that "since 2016" is counted up to; without it, it says no number. */
  readonly asOf?: Month | undefined
}

export const plainLayout: Layout = {
  isList: () => false,
  isForeign: () => false,
  startsItem: () => undefined,
  entryAt: () => -1,
}

/** A line shorter than this, in characters, was not wrapped by a margin; raising it joins more lines. */
const shortestWrappedLine = 50

const abbreviations = new Set([
  'bzw',
  'ca',
  'eg',
  'ej',
  'evtl',
  'ggf',
  'ie',
  'incl',
  'inkl',
  'usw',
  'vs',
  'approx',
  'resp',
  'dept',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
])

/** A line that ends on one of these goes on in the next. */
const connecting = new Set(
  (
    'a an and any as at by for from in including into like my no not of on or our some such than that the their to using via with without ' +
    'avec et ou le les des du une sur pour par con y para por del los las com em und oder mit für der die das von bei met voor ed e di per'
  ).split(' '),
)

const small = /\p{Ll}/u

/** Cuts a text into words and sentences. */
export function readPassage(text: string, layout: Layout = plainLayout): Passage {
  const tokens = tokenize(text)
  const sentence = new Int32Array(tokens.count)
  const line = new Int32Array(tokens.count)
  for (let i = 1; i < tokens.count; i++) {
    const ends = endsSentence(text, tokens, i, layout)
    const endsLine = ends && isNewLine(text, tokens, i, layout)
    sentence[i] = (sentence[i - 1] as number) + (ends ? 1 : 0)
    line[i] = (line[i - 1] as number) + (endsLine ? 1 : 0)
  }
  return {
    text,
    tokens,
    sentence,
    line,
    capital: capitals(text, tokens, line),
    words: new Array(tokens.count),
    layout,
  }
}

function capitals(text: string, { count, start }: Tokens, line: Int32Array): Uint8Array {
  const capital = new Uint8Array((line[count - 1] ?? 0) + 1)
  for (let i = 0; i < count; i++) {
    const code = text.charCodeAt(start[i] as number)
    if (code >= 0x41 && code <= 0x5a) capital[line[i] as number] = 1
  }
  return capital
}

/** A line that goes on in the next is one, even where a sentence ends with the first. */
function isNewLine(text: string, tokens: Tokens, i: number, layout: Layout): boolean {
  const bits = tokens.gap[i] as number
  if (bits & gap.block) return true
  return (bits & gap.newline) !== 0 && ((bits & gap.item) !== 0 || startsLine(text, tokens, i, layout))
}

function endsSentence(text: string, tokens: Tokens, i: number, layout: Layout): boolean {
  const bits = tokens.gap[i] as number
  if ((bits & (gap.stop | gap.item | gap.block | gap.newline)) === 0) return false
  if (bits & gap.block) return true
  if (bits & gap.item) return true
  if (bits & gap.newline && startsLine(text, tokens, i, layout)) return true
  if (!(bits & gap.stop)) return false
  // "Zig? No." is one
  if (/^(?:no|none|not|never|yes)$/.test(wordOf(text, tokens, i)) && text.charAt(tokens.end[i - 1] as number) === '?')
    return false
  return !isAbbreviation(text, tokens, i)
}

function startsLine(text: string, tokens: Tokens, i: number, layout: Layout): boolean {
  const known = layout.startsItem(tokens.start[i] as number)
  if (known !== undefined) return known && !goesOn(text, tokens, i)
  const bits = tokens.gap[i] as number
  if (bits & gap.stop) return true
  if (bits & (gap.comma | gap.hyphen)) return false
  if (connecting.has(wordOf(text, tokens, i - 1))) return false
  const end = tokens.end[i - 1] as number
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  const startsSmall = small.test(text.charAt(tokens.start[i] as number))
  return !(startsSmall || end - lineStart >= shortestWrappedLine)
}

/** A line that ends on "with" is no item of its own. */
function goesOn(text: string, tokens: Tokens, i: number): boolean {
  const before = text.slice(tokens.start[i - 1], tokens.end[i - 1])
  return tokens.gap[i] === gap.newline && connecting.has(before)
}

function isAbbreviation(text: string, tokens: Tokens, i: number): boolean {
  if (text.charAt(tokens.end[i - 1] as number) !== '.') return false
  const before = wordOf(text, tokens, i - 1)
  if (before.length === 1) return isInitials(text, tokens, i)
  if (/^(?:etc|exp|yrs?|mos)$/.test(before)) return small.test(text.charAt(tokens.start[i] as number))
  return abbreviations.has(before)
}

/** The last letter of "e.g.", "z.B." or "z. B."; not that of "Written in C." */
function isInitials(text: string, tokens: Tokens, i: number): boolean {
  const between = tokens.gap[i - 1] as number
  const isPair = i > 1 && wordOf(text, tokens, i - 2).length === 1
  return wordOf(text, tokens, i - 1) === 'z' || (isPair && (between & (gap.dot | gap.stop)) !== 0)
}

function wordOf(text: string, tokens: Tokens, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]).toLowerCase()
}
