import type { CvDocument, Span } from '../../types.ts'

/** A passage as it is pasted: lines that the layout broke are joined; paragraphs and list items keep their own. */
export function joinLines({ text, lines }: CvDocument, { start, end }: Span): string {
  const items = new Set(lines.filter(({ item }) => item).map((line) => line.start))
  return text.slice(start, end).replace(/[ \t]{0,8}\n{1,4}[ \t]{0,8}/g, (gap, offset: number) => {
    const isParagraph = gap.split('\n').length > 2
    return isParagraph || items.has(start + offset + gap.length) ? '\n' : ' '
  })
}
