import type { HeadingPack } from '../../data/headings/heading-row.ts'
import { headingPacks } from '../../data/headings.ts'
import { lazy } from '../../lazy.ts'
import type { SectionKind } from '../../types.ts'
import { foldText } from '../lines/fold-text.ts'
import { remembered } from '../lines/remembered.ts'

/** How surely a wording names a kind of section, from 0 to 1. */
export interface HeadingMatch {
  readonly kind: SectionKind
  readonly language: string
  /** `exact`: means nothing else; `weak`: also a label or a plain word; `words`: holds a key word. */
  readonly by: 'exact' | 'weak' | 'words'
  readonly weight: number
  /** The content decides between the kinds. */
  readonly open?: boolean
  /** The same wording in other languages: "Patente" are patents in German, a driving licence in Italian. */
  readonly others?: readonly HeadingMatch[]
}

/** Tells what a line heads, if anything. */
export type MatchHeading = (text: string) => HeadingMatch | undefined

/** "II. Experience", "b) Skills". Numbers are no letters and need no rule. */
const enumeration = /^(?:[IVX]{1,4}|[A-Ha-h])[.)]\s{1,3}(?=\S)/
/** Longer lines are sentences. */
const longestHeading = 60
const mostWords = 8

/** What a caller may add: whole headings by kind. */
export type OwnHeadings = Partial<Readonly<Record<SectionKind, readonly string[]>>>

/** Makes the matcher for the known headings and a caller's own. */
export function headingMatcher(own: OwnHeadings = {}): MatchHeading {
  const ownKeys = new Map(
    Object.entries(own).flatMap(([kind, wordings]) =>
      (wordings ?? []).map((wording): [string, HeadingMatch] => [
        squash(wording),
        { kind: kind as SectionKind, language: '', by: 'exact', weight: 1 },
      ]),
    ),
  )
  return (text) => ownKeys.get(squash(text)) ?? matchHeading(text)
}

const wholeHeadings = lazy(() => {
  const whole = new Map<string, HeadingMatch>()
  const keep = (wording: string, match: HeadingMatch): void => {
    const key = squash(wording)
    const first = whole.get(key)
    whole.set(key, first ? { ...first, others: [...(first.others ?? []), match] } : match)
  }
  for (const { language, rows } of headingPacks) {
    for (const { kind, exact, weak = [], open = [] } of rows) {
      for (const wording of exact) keep(wording, { kind, language, by: 'exact', weight: 1 })
      for (const wording of open) keep(wording, { kind, language, by: 'exact', weight: 1, open: true })
      for (const wording of weak) keep(wording, { kind, language, by: 'weak', weight: 0.6 })
    }
  }
  return whole
})
const keyWords = lazy(() => headingPacks.map(toKeyWords))

/** The kind of section that a wording names. Numbers, icons, colons and letter-spacing are read past. */
const matchHeading: MatchHeading = remembered((line) => {
  const text = line.replace(enumeration, '')
  if (text.length > longestHeading * 2) return undefined
  const key = squash(text)
  if (key === '' || key.length > longestHeading) return undefined
  return wholeHeadings().get(key) ?? compound(text) ?? withTail(text) ?? byKeyWords(text)
})

/** "Work before software", "Things I made alone", "Skills as I see them": what follows a heading in small letters. */
const tail =
  /^(\P{L}{0,4}\p{Lu}[\p{L}' ]{2,30}?) (?:in|before|after|outside|since|at|as|during|until|across|alone|abroad|im|vor|nach|außerhalb|seit|avant|après|depuis|hors|antes|después|desde|fuera|depois|fora|prima|dopo|voor|buiten)(?: [\p{Ll}']{1,14}){0,3}:?$/u

function withTail(text: string): HeadingMatch | undefined {
  const head = tail.exec(text)?.[1]
  const match = head === undefined ? undefined : wholeHeadings().get(squash(head))
  return match && { ...match, by: 'weak', weight: 0.6 }
}

/** "Education & Certifications", "Skills / Tools": all parts are headings; the first gives the kind, education before training, positions before degrees. */
function compound(text: string): HeadingMatch | undefined {
  const parts = text.split(/[&/|,+•·]| and | und | et | y | e | en /i)
  if (parts.length < 2 || parts.length > 4) return undefined
  // "Fort- und Weiterbildungen" is one word, of which only the end is written twice
  const matches = parts.filter((part) => !/\p{Ll}-\s*$/u.test(part)).map((part) => wholeHeadings().get(squash(part)))
  if (matches.includes(undefined)) return undefined
  const kinds = new Set(matches.map((match) => match?.kind))
  const main =
    matches.find((match) => match?.kind === 'experience' && kinds.has('education')) ??
    matches.find((match) => match?.kind === 'education') ??
    matches.find((match) => match?.by === 'exact' && !match.open) ??
    matches.find((match) => match?.by === 'exact') ??
    matches[0]
  return main && { ...main, weight: 0.9, open: matches.every((match) => match?.open === true) }
}

/** Key words among words that do not change them: "Relevant commercial experience". */
function byKeyWords(text: string): HeadingMatch | undefined {
  const words = wordKeys(text)
  if (words.length === 0 || words.length > mostWords) return undefined
  for (const { language, kinds, fillers } of keyWords()) {
    const found = kinds.find(({ keys }) => words.some((word) => keys.has(word)))
    if (!found) continue
    const known = words.filter((word) => fillers.has(word) || kinds.some(({ keys }) => keys.has(word))).length
    return { kind: found.kind, language, by: 'words', weight: 0.8 * (known / words.length) }
  }
  return undefined
}

function toKeyWords({ language, rows, fillers }: HeadingPack) {
  return {
    language,
    fillers: new Set(fillers.map(squash)),
    kinds: rows.map(({ kind, words = [] }) => ({ kind, keys: new Set(words.map(squash)) })),
  }
}

function wordKeys(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}']+/u)
    .map(squash)
    .filter((word) => word !== '')
}

/** Letters only, so that "E X P E R I E N C E", "2. Experience:" and "Experience" are one key; `&` stands for "and". */
function squash(text: string): string {
  return foldText(text)
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}]/gu, '')
}
