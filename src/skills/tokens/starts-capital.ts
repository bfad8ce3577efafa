import { isUpper } from './is-upper.ts'
import type { Passage } from './passage.ts'

/** Whether word `i` begins with a capital, in any script that has them. */
export function startsCapital({ text, tokens }: Pick<Passage, 'text' | 'tokens'>, i: number): boolean {
  const at = tokens.start[i] as number
  const code = text.charCodeAt(at)
  return code < 0x80 ? isUpper(code) : /\p{Lu}/u.test(text.charAt(at))
}
