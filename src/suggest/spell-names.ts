import type { Span } from '../types.ts'
import type { Spelling } from './find-spellings.ts'

/** New words for a passage, with the names in it put right that the passage misspells. */
export function spellNames(words: string, { start, end }: Span, spellings: readonly Spelling[]): string {
  return spellings
    .filter((spelling) => start <= spelling.start && spelling.end <= end)
    .reduce((spelt, { written, canonical }) => spelt.replace(written, () => canonical), words)
}
