import { createRequire } from 'node:module'
import type { Taxonomy } from '../../src/skills/vocabulary/taxonomy.ts'

const require = createRequire(import.meta.url)
const { WordTokenizer } = require('natural/lib/natural/tokenizers/regexp_tokenizer.js') as {
  WordTokenizer: new () => { tokenize(text: string): string[] }
}
const tokenizer = new WordTokenizer()

/** The plain way to find names, as a baseline: natural's tokenizer, and a set of all names of one to four words. */
export function wordSetFinder({ rows }: Taxonomy): (text: string) => number {
  const names = new Set(
    rows
      .flatMap(({ name, aliases = [] }) => [name, ...aliases])
      .map((form) => tokenizer.tokenize(form.toLowerCase()).join(' ')),
  )
  return (text) => {
    const words = tokenizer.tokenize(text.toLowerCase())
    let found = 0
    for (let i = 0; i < words.length; i++) {
      for (let length = 1; length <= 4; length++) if (names.has(words.slice(i, i + length).join(' '))) found++
    }
    return found
  }
}
