import { foldText } from './fold-text.ts'
import { remembered } from './remembered.ts'

/** The words of a phrase, lower-case, without accents: what the tables of `data/` are written in. */
export const wordsOf: (text: string) => readonly string[] = remembered((text) =>
  foldText(text)
    .split(/[^\p{L}\p{N}+#&'’-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)),
)
