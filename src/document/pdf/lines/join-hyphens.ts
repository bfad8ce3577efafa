import { compoundEnds, compoundStarts } from '../../../data/compound-words.ts'
import { cutStart } from '../../cut-start.ts'
import { isSkillWord } from '../../is-skill-word.ts'
import type { PageLine } from './page-line.ts'

/** A word that goes on in the next line: what stands before the hyphen, and the rest. */
interface Break {
  readonly start: string
  readonly rest: string
}

/** The last word of a line, broken by a hyphen. `micro-`; not `-` alone, not `(2019)-`. */
const brokenStart = /^[\p{L}\p{N}.+#/-]{0,60}[\p{L}\p{N}][-\u00ad\u2010]$/u

/** What may stand right before a word: `etcd (inter-`. */
const wordBounds = [' ', '\t', '(', '[', '“', '„', '«', '"']

const hyphenAtEnd = /[-\u00ad\u2010]$/

/** The first word of the next line. `services in Go`; not `• services`. */
const brokenRest = /^\p{L}[^\s]{0,60}/u

/** Ragged lines are seldom hyphenated, so one odd compound (`blue-green`) is no proof; this many are. */
const manyFragments = 3

/**
 * Puts a word that a line end split back together, at the end of the first of its two lines.
 *
 * Whether the hyphen belongs to the word is told by the rest of the document, then by a table of compounds;
 * where the document never breaks words by itself, a hyphen at a line end is one that the author typed.
 */
export function joinHyphens(lines: readonly PageLine[]): PageLine[] {
  const breaks = lines.map((line, index) => breakAt(line, lines[index + 1]))
  if (breaks.every((found) => found === undefined)) return [...lines]
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}-]{2,80}/gu) ?? []))
  const fragments = breaks.filter((found) => found && isFragment(found, words)).length
  const isHyphenated = fragments >= (isJustified(lines) ? 1 : manyFragments)
  // Keyboards have no U+2010: where only line ends have it, the typesetter put it there.
  const isTyped = lines.some(({ text }) => /\u2010./u.test(text))
  const isTypeset = ({ text }: PageLine) => text.endsWith('\u2010') && !isTyped
  const edgeOf = straightEdges(lines)
  const result = [...lines]
  for (const [index, found] of breaks.entries()) {
    const line = result[index]
    const next = result[index + 1]
    if (!found || !line || !next) continue
    const isBroken = isHyphenated || isTypeset(line) || line.right >= edgeOf(line) - sameEdge
    const keeps = keepsHyphen(found, words, isBroken) && !line.text.endsWith('\u00ad')
    const before = keeps ? `${line.text.slice(0, -1)}-` : line.text.slice(0, -1)
    const cut = found.rest.length + (/^\s/.test(next.text.slice(found.rest.length)) ? 1 : 0)
    result[index] = { ...line, text: before + found.rest }
    result[index + 1] = cutStart(next, cut)
  }
  return result
}

function breakAt(line: PageLine, next: PageLine | undefined): Break | undefined {
  if (!next || next.item || next.page !== line.page || next.column !== line.column) return undefined
  if (next.base <= line.base || next.base - line.base > Math.max(line.size, next.size) * 2.5) return undefined
  if (!hyphenAtEnd.test(line.text)) return undefined
  const last = line.text.slice(Math.max(...wordBounds.map((sign) => line.text.lastIndexOf(sign))) + 1)
  const rest = brokenRest.exec(next.text)?.[0]
  return brokenStart.test(last) && rest !== undefined ? { start: last.slice(0, -1), rest } : undefined
}

/** Points; hyphens may hang a little over the edge. */
const sameEdge = 3

/** The right edges of those columns that have a straight one; a hyphen at such an edge was not typed. */
function straightEdges(lines: readonly PageLine[]): (line: PageLine) => number {
  const columns = new Map<string, PageLine[]>()
  const keyOf = ({ page, column }: PageLine) => `${page} ${column}`
  for (const line of lines) {
    const column = columns.get(keyOf(line))
    if (column) column.push(line)
    else columns.set(keyOf(line), [line])
  }
  const straight = [...columns].filter(([, column]) => isJustified(column))
  const edges = new Map(straight.map(([key, column]) => [key, Math.max(...column.map(({ right }) => right))]))
  return (line) => edges.get(keyOf(line)) ?? Infinity
}

/** Most long lines end at the same place. */
function isJustified(lines: readonly PageLine[]): boolean {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const long = lines.filter((line) => line.right > right - (right - left) * 0.15)
  return long.length >= 4 && long.filter((line) => line.right > right - 3).length > long.length * 0.6
}

/** A piece of a word rather than a word: the typesetter hyphenates. */
function isFragment(found: Break, words: ReadonlySet<string>): boolean {
  return /^\p{Ll}/u.test(found.rest) && !isCompound(found) && !words.has(whole(found, '-'))
}

function keepsHyphen(found: Break, words: ReadonlySet<string>, isHyphenated: boolean): boolean {
  // No typesetter leaves one letter alone: `C-suite`, `e-commerce`.
  if (found.start.includes('-') || found.start.length < 2) return true
  const isKnown = (joint: string) => words.has(whole(found, joint))
  if (isKnown('-')) return true
  // A capital may stand inside a name: `FreeR-` over `TOS`.
  if (isKnown('') || isName(found)) return false
  return !isHyphenated || !/^\p{Ll}/u.test(found.rest) || isPair(found)
}

/** `Post-` over `greSQL`: a skill without the hyphen, and none with it. */
function isName(found: Break): boolean {
  return !isPair(found) && isSkillWord(whole(found, '')) && !isSkillWord(whole(found, '-'))
}

/** `real-` over `time` */
function isPair({ start, rest }: Break): boolean {
  return compoundStarts.has(wordOf(start)) && compoundEnds.has(wordOf(rest))
}

function isCompound({ start, rest }: Break): boolean {
  return start.includes('-') || compoundStarts.has(wordOf(start)) || compoundEnds.has(wordOf(rest))
}

function whole({ start, rest }: Break, joint: string): string {
  return `${start.slice(start.lastIndexOf('/') + 1).toLowerCase()}${joint}${wordOf(rest)}`
}

function wordOf(text: string): string {
  return (/^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '').toLowerCase()
}
