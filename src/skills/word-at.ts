import type { Passage } from './passage.ts'

/** Word `i` in small letters; "don't" and "cannot" are `not`, nothing is the empty string. */
export function wordAt({ text, tokens }: Passage, i: number): string {
  if (i < 0 || i >= tokens.count) return ''
  const end = tokens.end[i] as number
  const word = text.slice(tokens.start[i] as number, end).toLowerCase()
  const next = text.charCodeAt(end)
  if (next === 0x27 || next === 0x2019) {
    const ending = text.charCodeAt(end + 1) | 0x20
    if (ending === 0x74 && (word.endsWith('n') || word === 'don')) return 'not'
  }
  return word === 'cannot' || word === 'dont' || word === 'havent' ? 'not' : word
}
