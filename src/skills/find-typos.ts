import { levelWords } from '../data/level-words.ts'
import type { Sighting } from './cues/sighting.ts'
import { compileGuard } from './evidence/compile-guard.ts'
import { isAboutSoftware } from './evidence/is-about-software.ts'
import { ownItem } from './evidence/own-item.ts'
import type { Candidate } from './matching/candidate.ts'
import { gap } from './tokens/gap.ts'
import { isUpper } from './tokens/is-upper.ts'
import type { Passage } from './tokens/passage.ts'
import { wordAt } from './tokens/word-at.ts'
import type { Form } from './vocabulary/form.ts'
import type { Taxonomy } from './vocabulary/taxonomy.ts'
import type { TypoIndex } from './vocabulary/typo-index.ts'

/** Letters of each of two misspelt words; "and search" is no slip of "ANN search", nor "Google Ads" of "Google ADK". */
const shortestOfPair = 4

/** Letters of a misspelt word that needs no other sign; shorter ones are near too many words, names and places. */
const longEnough = 10

/** A form, and whether nothing else needs to show that it is meant. */
interface Meant {
  readonly form: Form
  readonly sure: boolean
}

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
    if (!isUpper(text.charCodeAt(start)) && end - start < longEnough && !layout.isList(start)) continue
    const near = typos.find(wordAt(passage, i), 'list')
    const pair = pairAt(passage, i, typos)
    if (!(near || pair) || isHalf(passage, i) || isLevel(passage, i)) continue
    const meant = near && meantAt(passage, i, near, isBesideCertain(passage, candidates, nth, i), typos)
    if (pair && !meant?.sure)
      found.push(typoOf({ form: pair, sure: true }, i, i + 1, start, tokens.end[i + 1] as number))
    else if (meant) found.push(typoOf(meant, i, i, start, end))
  }
  return found
}

/** What word `i`, which is near a form, is meant to be: as an item of a list, or inside a sentence. */
function meantAt(passage: Passage, i: number, near: Form, isBeside: boolean, typos: TypoIndex): Meant | undefined {
  // "Glazier" is no Glacier
  if (near.guard?.needs) return undefined
  const { text, tokens, layout } = passage
  const start = tokens.start[i] as number
  const item = isBeside || layout.isList(start) ? ownItem(passage, { first: i, last: i }) : undefined
  // "Proficient in Hibernete and Spring"
  if (item === 'strict' || (item === 'loose' && isUpper(text.charCodeAt(start)) && layout.isList(start)))
    return { form: near, sure: true }
  const isLong = (tokens.end[i] as number) - start >= longEnough
  const form = isLong ? typos.find(wordAt(passage, i), 'prose') : near
  if (!form) return undefined
  // "Bosnia" and "Hatchline" are near names as well; what stands around them has to tell
  return isPlain(form) || isBeside || isAboutSoftware(passage, i) ? { form, sure: isLong && isPlain(form) } : undefined
}

/** "Srping Boot", both with a capital or in a list. */
function pairAt(passage: Passage, i: number, typos: TypoIndex): Form | undefined {
  const { text, tokens, layout } = passage
  if (i + 1 >= tokens.count || tokens.gap[i + 1] !== gap.space) return undefined
  const start = tokens.start[i] as number
  if (!layout.isList(start) && !isUpper(text.charCodeAt(tokens.start[i + 1] as number))) return undefined
  const shorter = Math.min(...[i, i + 1].map((at) => (tokens.end[at] as number) - (tokens.start[at] as number)))
  if (shorter < shortestOfPair) return undefined
  const form = typos.find(wordAt(passage, i) + wordAt(passage, i + 1), 'pair')
  return form && form.words === 2 && (form.guard === undefined || layout.isList(start)) ? form : undefined
}

function typoOf({ form, sure }: Meant, first: number, last: number, start: number, end: number): Sighting {
  return {
    form,
    first,
    last,
    start,
    end,
    version: undefined,
    loose: false,
    skill: form.skill,
    sure,
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

/** Whether a name that needs no proof stands at most two words away. */
function isBesideCertain({ sentence }: Passage, candidates: readonly Candidate[], nth: number, i: number): boolean {
  return [candidates[nth - 1], candidates[nth]].some(
    (other) => isCertain(other) && sentence[other.first] === sentence[i] && other.first - i <= 2 && i - other.last <= 2,
  )
}

function isCertain(candidate: Candidate | undefined): candidate is Candidate {
  return candidate !== undefined && isPlain(candidate.form) && !candidate.form.isDoubtful
}

/** Whether a form counts unless something speaks against it. */
function isPlain({ guard }: Form): boolean {
  return guard === undefined || compileGuard(guard).isMild
}
