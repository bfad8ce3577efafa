import type { LanguageEntry } from '../types.ts'
import { hasHumanLanguage } from './has-human-language.ts'
import { splitList } from './split-list.ts'
import type { TextLine } from './text-line.ts'
import { toParagraphs } from './to-paragraphs.ts'

/** The languages a person speaks, with their level as written. */
export function parseLanguages(lines: readonly TextLine[]): LanguageEntry[] {
  const entries: LanguageEntry[] = []
  for (const { text, start } of toParagraphs(lines)) {
    for (const piece of splitList(text, start)) {
      const last = entries.at(-1)
      if (hasHumanLanguage(piece.text))
        entries.push({ start: piece.start, end: piece.end, ...readLanguage(piece.text) })
      else if (last && !last.fluency) entries[entries.length - 1] = { ...last, end: piece.end, fluency: piece.text }
    }
  }
  return entries
}

/** "English (C1)", "Deutsch – Muttersprache", "Native Spanish". */
function readLanguage(text: string): { language: string; fluency?: string } {
  const words = text.split(/[\s:–—()[\]-]+/).filter((word) => word !== '')
  const at = words.findIndex((word) => hasHumanLanguage(word))
  const language = words[at] ?? text
  const from = text.indexOf(language)
  const after = text
    .slice(from + language.length)
    .replaceAll(/^[\s:–—([-]{1,9}/g, '')
    .replace(/^([^(]*)\)$/, '$1')
    .trim()
  const before = text.slice(0, from).replace(/(?:\s(?:in|of))?[\s:–—-]{0,9}$/, '')
  const fluency = after || before
  return { language, ...(fluency && { fluency }) }
}
