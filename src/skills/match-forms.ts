import type { Candidate } from './candidate.ts'
import { foldCode } from './fold-code.ts'
import type { Form } from './form.ts'
import type { FormTable } from './form-table.ts'
import { gap } from './gap.ts'
import { hashJoin, hashStep, longestWord } from './hash.ts'
import { readVersion } from './read-version.ts'
import type { Tokens } from './tokenize.ts'

/** What may stand inside a name: "Spring Boot", "Spring-Boot", "Spring\nBoot", "Node.js", "micro-\nservices". */
const joining: number = gap.space | gap.hyphen | gap.dot | gap.newline

const andHash = hashStep(hashStep(hashStep(0, 0x61), 0x6e), 0x64)

const noHash = hashStep(hashStep(0, 0x6e), 0x6f)
const myHash = hashStep(hashStep(0, 0x6d), 0x79)

interface Match {
  readonly forms: readonly Form[]
  readonly last: number
  readonly end: number
  readonly version?: string
  readonly loose?: boolean
}

/** Every place where a spelling stands, longest first, none inside another. One pass over the words. */
export function matchForms(text: string, tokens: Tokens, forms: FormTable): Candidate[] {
  const candidates: Candidate[] = []
  let family = 0
  for (let first = 0; first < tokens.count; first++) {
    if (!keepsFamily(tokens.gap[first] as number)) family = 0
    const match =
      longestMatch(text, tokens, forms, first, 0) ??
      (family === 0 ? undefined : inFamily(text, tokens, forms, first, family))
    if (match === undefined) continue
    candidates.push({ first, start: tokens.start[first] as number, ...match })
    if (!match.loose) family = familyAfter(text, tokens, first, match)
    first = match.last
  }
  return candidates
}

/** Reads on from `first` as long as some form does; the longest that ends on the way wins. */
function longestMatch(
  text: string,
  tokens: Tokens,
  table: FormTable,
  first: number,
  prefix: number,
): Match | undefined {
  let best: Match | undefined
  let hash = prefix
  for (let last = first; last < tokens.count; last++) {
    const length = (tokens.end[last] as number) - (tokens.start[last] as number)
    if (length > longestWord) break
    if (last > first) {
      const joined = joinGap(tokens, last, hash)
      if (joined === undefined || (last === first + 1 && isDeterminer(tokens, first, last))) break
      hash = joined
    }
    const entry = table.find(hashJoin(hash, tokens.hash[last] as number, length))
    if (entry === 0) return gluedVersion(text, tokens, table, first, last, hash) ?? best
    hash = hashJoin(hash, tokens.hash[last] as number, length)
    const fitting = table.formsAt(entry)?.filter(({ key }) => spells(text, tokens, first, last, key))
    if (fitting?.length) best = matchAt(text, tokens, first, last, fitting)
    if (!table.goesOn(entry)) break
  }
  return best
}

/** The hash with what the gap before word `last` adds to it; undefined when no name goes across that gap. */
function joinGap(tokens: Tokens, last: number, hash: number): number | undefined {
  const bits = tokens.gap[last] as number
  if ((bits & ~joining) === 0) return bits & gap.dot && bits & gap.space ? undefined : hash
  if ((bits & ~(gap.slash | gap.space)) === 0) return hashStep(hash, 0x2f)
  if ((bits & ~(gap.and | gap.space)) === 0) return hashJoin(hash, andHash, 3)
  return undefined
}

/** "no SQL" and "my SQL" are not NoSQL and MySQL; "no-sql" is. */
function isDeterminer(tokens: Tokens, first: number, next: number): boolean {
  const hash = tokens.hash[first]
  return (hash === noHash || hash === myHash) && ((tokens.gap[next] as number) & gap.space) !== 0
}

function matchAt(text: string, tokens: Tokens, first: number, last: number, forms: readonly Form[]): Match {
  const end = tokens.end[last] as number
  const version = readVersion(text, end)
  const loose = last > first && forms.every((form) => partedAtHump(text, tokens, first, last, form))
  return { forms, last, end, ...(version && { version }), ...(loose && { loose }) }
}

/** "HTML5", "Python3.11", "ES6" where the vocabulary holds the name alone; not "C3" or "R2". */
function gluedVersion(
  text: string,
  tokens: Tokens,
  table: FormTable,
  first: number,
  last: number,
  prefix: number,
): Match | undefined {
  const start = tokens.start[last] as number
  const end = tokens.end[last] as number
  let letters = end
  while (letters > start && isDigit(text.charCodeAt(letters - 1))) letters--
  if (letters === end || letters - start < 2 || end - letters > 4) return undefined
  let hash = 0
  for (let at = start; at < letters; at++) hash = hashStep(hash, foldCode(text.charCodeAt(at)))
  const entry = table.find(hashJoin(prefix, hash, letters - start))
  const forms = table.formsAt(entry)?.filter(({ key }) => spells(text, tokens, first, last, key, letters))
  if (!forms?.length) return undefined
  const more = /^(?:\.\d{1,3}){1,3}/.exec(text.slice(end, end + 12))?.[0] ?? ''
  return { forms, last, end, version: text.slice(letters, end) + more }
}

/** Equal hashes are not yet equal words. */
function spells(text: string, tokens: Tokens, first: number, last: number, key: string, until?: number): boolean {
  let k = 0
  for (let i = first; i <= last; i++) {
    if (i > first) {
      const bits = tokens.gap[i] as number
      if (bits & gap.slash && key[k++] !== '/') return false
      if (bits & gap.and) {
        if (!key.startsWith('and', k)) return false
        k += 3
      }
    }
    const end = i === last ? (until ?? (tokens.end[i] as number)) : (tokens.end[i] as number)
    for (let at = tokens.start[i] as number; at < end; at++, k++) {
      const code = text.charCodeAt(at)
      if (key.charCodeAt(k) !== (foldCode(code) || code)) return false
    }
  }
  return k === key.length
}

/** "mongo db" for MongoDB, "big query" for BigQuery: a blank where only a hump is, and small letters after it. */
function partedAtHump(text: string, tokens: Tokens, first: number, last: number, { humps }: Form): boolean {
  if (humps.length === 0) return false
  let offset = 0
  for (let i = first; i <= last; i++) {
    const start = tokens.start[i] as number
    const isParted = i > first && humps.includes(offset) && ((tokens.gap[i] as number) & gap.hyphen) === 0
    if (isParted && text.charCodeAt(start) === foldCode(text.charCodeAt(start))) return true
    offset += (tokens.end[i] as number) - start
  }
  return false
}

/** A list of one family: "AWS Lambda/Batch", "Azure (Functions, Service Bus)". */
function keepsFamily(bits: number): boolean {
  return (
    (bits & (gap.slash | gap.open | gap.comma | gap.and)) !== 0 &&
    (bits & (gap.stop | gap.block | gap.item | gap.close)) === 0
  )
}

/** What the next item may leave out: all of "AWS (", the first word of "AWS Lambda/". */
function familyAfter(text: string, tokens: Tokens, first: number, { last, end }: Match): number {
  const opens = text.charCodeAt(end) === 0x28 || (text.charCodeAt(end) === 0x20 && text.charCodeAt(end + 1) === 0x28)
  if (first === last || !opens) return first < last || opens ? (tokens.hash[first] as number) : 0
  let hash = 0
  for (let i = first; i <= last; i++) {
    hash = hashJoin(hash, tokens.hash[i] as number, (tokens.end[i] as number) - (tokens.start[i] as number))
  }
  return hash
}

function inFamily(text: string, tokens: Tokens, table: FormTable, first: number, family: number): Match | undefined {
  let hash = family
  let best: Match | undefined
  for (let last = first; last < tokens.count && last < first + 4; last++) {
    const length = (tokens.end[last] as number) - (tokens.start[last] as number)
    if (length > longestWord || (last > first && joinGap(tokens, last, hash) !== hash)) break
    hash = hashJoin(hash, tokens.hash[last] as number, length)
    const entry = table.find(hash)
    if (entry === 0) break
    const own = foldedWords(text, tokens, first, last)
    const forms = table.formsAt(entry)?.filter(({ key }) => key.endsWith(own) && key.length > own.length)
    if (forms?.length) best = { forms, last, end: tokens.end[last] as number, loose: true }
    if (!table.goesOn(entry)) break
  }
  return best
}

function foldedWords(text: string, tokens: Tokens, first: number, last: number): string {
  let folded = ''
  for (let i = first; i <= last; i++) {
    for (let at = tokens.start[i] as number; at < (tokens.end[i] as number); at++) {
      folded += String.fromCharCode(foldCode(text.charCodeAt(at)) || text.charCodeAt(at))
    }
  }
  return folded
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
