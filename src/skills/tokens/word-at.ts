import type { Passage } from './passage.ts'

/** Word `i` in small letters; "don't" and "cannot" are `not`, nothing is the empty string. */
export function wordAt({ text, tokens, words }: Passage, i: number): string {
  if (i < 0 || i >= tokens.count) return ''
  const known = words[i]
  if (known !== undefined) return known
  const word = read(text, tokens.start[i] as number, tokens.end[i] as number)
  words[i] = word
  return word
}

function read(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase()
  const next = text.charCodeAt(end)
  const isShortened = (next === 0x27 || next === 0x2019) && (text.charCodeAt(end + 1) | 0x20) === 0x74
  if (isShortened && (word.endsWith('n') || word === 'ca')) return 'not'
  return word === 'cannot' || word === 'dont' || word === 'havent' ? 'not' : word
}
