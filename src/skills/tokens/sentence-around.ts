import type { Passage } from './passage.ts'

/** The sentence that word `i` stands in: words `start` up to `end`. */
export function sentenceAround({ sentence, tokens }: Passage, i: number): { start: number; end: number } {
  let start = i
  while (start > 0 && sentence[start - 1] === sentence[i]) start--
  let end = i + 1
  while (end < tokens.count && sentence[end] === sentence[i]) end++
  return { start, end }
}
