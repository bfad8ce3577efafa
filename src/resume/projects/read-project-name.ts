import { findDates } from '../dates/find-dates.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { isProjectField } from './is-project-field.ts'
import { withoutProjectNumber } from './without-project-number.ts'

/** The name that a line gives before it says more of the project. */
export interface ProjectName {
  readonly name: string
  /** Quotes, brackets or an article behind a comma set the name apart: the other projects are named like that, too. */
  readonly isMarked: boolean
}

// "“Allotment”, a seed calendar", "[Online shop] Django and Stripe", "Hedgerow, a map of fruit"
const marked =
  /^["“”„«'‘]([^"“”„»'’]{2,60})["“”»'’]|^\[([^[\]]{2,60})\]|^(\p{Lu}[^,.;:–—]{1,40}), (?:an?|the|eine?|das|une?|el|una?|uma?|een) \p{L}/u
// "tsv-sniff: guesses delimiters", "MiniKV – a key-value store", "Bikeshed (Go, Redis): …", "kebab.fm — radio"
const named = /^((?:[^:–—|.]|\.(?=\p{Ll})){2,60}?)(?:\s?\([^()]{1,60}\))?(?::\s|\s[–—|-]\s|\t)/u
// "Main project: Seat Finder", "Group project – Museum Queue"
const kind =
  /^(?:main|mini|major|minor|group|team|final|senior|capstone|personal|side|own|hobby|school|university|academic|thesis|course|freelance)[ -](?:year )?(?:project|projekt|projet)\s?(?::|[–—-])\s{1,3}(?=\S)/i

/** Reads the name at the start of a line: "Tinykv – a store in Go"; nothing of a line that is a name and nothing more. */
export function readProjectName(line: string): ProjectName | undefined {
  const numbered = withoutProjectNumber(withoutDate(line))
  const text = numbered.replace(kind, '')
  const [, quoted, boxed, described] = marked.exec(text) ?? []
  const own = quoted ?? boxed ?? described
  if (own) return { name: own, isMarked: true }
  if (isProjectField(text)) return undefined
  const name = named.exec(text)?.[1] ?? (text === numbered ? undefined : withoutDates(text))
  return name === undefined ? undefined : { name: name.trim(), isMarked: false }
}

/** "2023 – Carpe Diem – a planner", "Rota (2021 – present): shifts" */
function withoutDate(text: string): string {
  const [first] = findDates(text)
  if (first?.start === 0) return text.slice(first.end).replace(/^\s?[:–—|-]?\s{1,3}/, '')
  const [before, after] = [text.slice(0, first?.start), text.slice(first?.end)]
  return before.endsWith(' (') && /^\)?(?:$|[\s:])/.test(after) ? before.slice(0, -2) + after.replace(')', '') : text
}
