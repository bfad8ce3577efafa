import { levelWords } from '../data/level-words.ts'
import type { Sighting } from './cues/sighting.ts'
import { compileGuard } from './evidence/compile-guard.ts'
import { ownItem } from './evidence/own-item.ts'
import type { Candidate } from './matching/candidate.ts'
import { gap } from './tokens/gap.ts'
import type { Passage } from './tokens/passage.ts'
import { wordAt } from './tokens/word-at.ts'
import type { Form } from './vocabulary/form.ts'
import type { Taxonomy } from './vocabulary/taxonomy.ts'
import type { TypoIndex } from './vocabulary/typo-index.ts'

/** Letters of the first of two misspelt words; "and search" is no slip of "ANN search". */
const shortestOfPair = 4

/** Letters of a misspelt word that may open a sentence; shorter ones are near too many words that do. */
const shortestOpening = 10

const gradingWords = new Set(levelWords.flatMap(({ words }) => words))

/**
 * Misspelt skills among the words that are none: in lists, or with a capital inside a sentence.
 * Everyday words ("Consult", "Preston") are near too many names, so a doubtful name must be a list's own item.
 */
export function findTypos(passage: Passage, candidates: readonly Candidate[], { typos }: Taxonomy): Sighting[] {
  const { text, tokens, layout } = passage
  const found: Sighting[] = []
  let nth = 0
  for (let i = 0; i < tokens.count; i++) {
    while (nth < candidates.length && (candidates[nth] as Candidate).last < i) nth++
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    const isMatched = nth < candidates.length && (candidates[nth] as Candidate).first <= i
    if (isMatched || end - start > 30) continue
    const isCapital = isUpper(text.charCodeAt(start))
    if (!isCapital && !layout.isList(start)) continue
    const near = typos.find(wordAt(passage, i), 'list')
    const pair = pairAt(passage, i, typos)
    if (!(near || pair) || isHalf(passage, i) || isLevel(passage, i)) continue
    const form = near && meantAt(passage, i, near, isBesideCandidate(candidates, nth, i), typos)
    if (form) found.push(typoOf(form, i, i, start, end))
    else if (pair) found.push(typoOf(pair, i, i + 1, start, tokens.end[i + 1] as number))
  }
  return found
}

/** Whether word `i`, which is near a form, is meant to be one: as an item of a list, or by its capital. */
function meantAt(passage: Passage, i: number, near: Form, isBeside: boolean, typos: TypoIndex): Form | undefined {
  // "Glazier" is no Glacier
  if (near.guard?.needs) return undefined
  const { text, tokens, sentence, layout } = passage
  const start = tokens.start[i] as number
  const item = isBeside || layout.isList(start) ? ownItem(passage, { first: i, last: i }) : undefined
  if (item === 'strict') return near
  // "Proficient in Hibernete and Spring"
  if (item === 'loose' && isUpper(text.charCodeAt(start)) && layout.isList(start)) return near
  const isInside = i > 0 && sentence[i - 1] === sentence[i]
  const isName = isUpper(text.charCodeAt(start)) && (isInside || (tokens.end[i] as number) - start >= shortestOpening)
  const form = isName ? typos.find(wordAt(passage, i), 'prose') : undefined
  return form && (!form.guard || compileGuard(form.guard).isMild) ? form : undefined
}

/** "Srping Boot", both with a capital or in a list. */
function pairAt(passage: Passage, i: number, typos: TypoIndex): Form | undefined {
  const { text, tokens, layout } = passage
  if (i + 1 >= tokens.count || tokens.gap[i + 1] !== gap.space) return undefined
  const start = tokens.start[i] as number
  if (!layout.isList(start) && !isUpper(text.charCodeAt(tokens.start[i + 1] as number))) return undefined
  if ((tokens.end[i] as number) - start < shortestOfPair) return undefined
  const form = typos.find(wordAt(passage, i) + wordAt(passage, i + 1), 'pair')
  return form && form.words === 2 && (form.guard === undefined || layout.isList(start)) ? form : undefined
}

function typoOf(form: Form, first: number, last: number, start: number, end: number): Sighting {
  return {
    form,
    first,
    last,
    start,
    end,
    version: undefined,
    loose: false,
    skill: form.skill,
    sure: true,
    fuzzy: true,
    polarity: 'asserted',
    level: undefined,
    levelText: undefined,
    years: undefined,
  }
}

/** A part of a word that the end of a line has cut: "inter-\nmediate". */
function isHalf({ tokens }: Passage, i: number): boolean {
  return isCut(tokens.gap[i] ?? 0) || isCut(tokens.gap[i + 1] ?? 0)
}

function isCut(bits: number): boolean {
  return (bits & gap.hyphen) !== 0 && (bits & gap.newline) !== 0
}

/** What grades a skill is none, misspelt or not. */
function isLevel(passage: Passage, i: number): boolean {
  return gradingWords.has(wordAt(passage, i))
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** Whether a spelling of the vocabulary stands at most two words away. */
function isBesideCandidate(candidates: readonly Candidate[], nth: number, i: number): boolean {
  const next = candidates[nth]
  const previous = candidates[nth - 1]
  return (next !== undefined && next.first - i <= 2) || (previous !== undefined && i - previous.last <= 2)
}
