import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isLegend } from './read-scale.ts'

// "(5 = expert, 1 = novice) Java 5, Go 3", "Java (5), Go (3) [out of 5]"
const bracket = /^[([][^()[\]]{4,60}[)\]](?=\s)|(?<=\s)[([][^()[\]]{4,60}[)\]]$/
/** "(some years)" is about what stands before it. */
const isGeneral = /[=\d]|\b(?:years in|in years)\b/i

/** Parts the legend from the list that it opens or ends. */
export function splitLegend(paragraph: Paragraph): Paragraph[] {
  const { text, start } = paragraph
  const match = bracket.exec(text)
  if (!match || !isGeneral.test(match[0]) || !isLegend(match[0])) return [paragraph]
  const slice = (from: number, to: number): Paragraph => {
    const part = text.slice(from, to)
    const at = start + from + (part.length - part.trimStart().length)
    return { ...paragraph, text: part.trim(), start: at, end: at + part.trim().length }
  }
  const end = match.index + match[0].length
  return [slice(match.index, end), match.index === 0 ? slice(end, text.length) : slice(0, match.index)]
}
