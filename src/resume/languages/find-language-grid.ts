import { gridHeads, motherTongues } from '../../data/language-grids.ts'
import { foldText } from '../lines/fold-text.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'

/** "English C2 C2 C1", "A1 and A2: Basic user – B1 and B2: Independent user" */
const levels = /\b[abc][12]\b.{1,40}\b[abc][12]\b/
/** So many lines of something else, such as the title of a page, may stand in it. */
const longestGap = 1

/**
 * The lines of a Europass form that tell of languages: from the mother tongue to the last line of levels or of what they
 * mean, past a running title. They stand among the "Personal skills".
 *
 * @returns The first and the last, as indices.
 */
export function findLanguageGrid(paragraphs: readonly Paragraph[]): readonly [from: number, to: number] | undefined {
  const lines = paragraphs.map(({ text }) => foldText(text))
  const from = lines.findIndex((line) => motherTongues.some((words) => line.startsWith(words)))
  if (from < 0) return undefined
  let to = from
  for (let at = from + 1; at < lines.length && at - to <= longestGap + 1; at++) if (isOfGrid(lines[at] ?? '')) to = at
  return to > from ? [from, to] : undefined
}

function isOfGrid(line: string): boolean {
  return levels.test(line) || gridHeads.some((words) => line.startsWith(words))
}
