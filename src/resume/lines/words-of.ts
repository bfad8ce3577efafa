import { foldText } from './fold-text.ts'

/** The words of a phrase, lower-case, without accents: what the tables of `data/` are written in. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}+#&'’-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}
