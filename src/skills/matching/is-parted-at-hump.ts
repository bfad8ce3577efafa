import { foldCode } from '../tokens/fold-code.ts'
import { gap } from '../tokens/gap.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import type { Form } from '../vocabulary/form.ts'

/** "mongo db" for MongoDB, "big query" for BigQuery: a blank where only a hump is, and small letters after it. */
export function isPartedAtHump(text: string, tokens: Tokens, first: number, last: number, { humps }: Form): boolean {
  if (humps.length === 0) return false
  let offset = 0
  for (let i = first; i <= last; i++) {
    const start = tokens.start[i] as number
    const isParted = i > first && humps.includes(offset) && ((tokens.gap[i] as number) & gap.hyphen) === 0
    if (isParted && isSmallLetter(text.charCodeAt(start))) return true
    offset += (tokens.end[i] as number) - start
  }
  return false
}

/** A number has no capital to miss: "Struts 2". */
function isSmallLetter(code: number): boolean {
  return code > 0x39 && code === foldCode(code)
}
