import { documentTitles } from '../data/document-words.ts'
import { isPageNumber } from './is-page-number.ts'

const titles = new Set(documentTitles)

/** A footer of one page: "November 2026⇥Kit Rowe · Curriculum Vitae⇥1". */
export function isRunningTitle(text: string): boolean {
  const cells = text.split('\t')
  const parts = cells.flatMap((cell) => cell.split(/\s[·•|–—-]\s/))
  return isPageNumber(cells.at(-1) ?? '') && parts.some((part) => titles.has(lettersOf(part)))
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}
