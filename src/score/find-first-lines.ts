import type { Resume, Span } from '../types.ts'

/** Lines of at least this many words are the same line wherever they stand; shorter ones only within one kind of section. */
const SENTENCE_WORDS = 4

/** Tells whether a span stands on a line that the CV has not said before; a repeated line adds nothing to the score. */
export function findFirstLines({ document, sections }: Pick<Resume, 'document' | 'sections'>): (span: Span) => boolean {
  const seen = new Set<string>()
  const repeated: Span[] = []
  for (const line of linesOf(document.text)) {
    const words = line.text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []
    if (words.length === 0) continue
    const kind = sections.find(({ start, end }) => start <= line.start && line.start < end)?.kind ?? 'other'
    const key = words.length >= SENTENCE_WORDS ? words.join(' ') : `${kind}: ${words.join(' ')}`
    if (seen.has(key)) repeated.push(line)
    seen.add(key)
  }
  return ({ start }) => !repeated.some((line) => line.start <= start && start < line.end)
}

function linesOf(text: string): (Span & { text: string })[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length, text: line }
    start += line.length + 1
    return span
  })
}
