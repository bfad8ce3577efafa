import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { splitRunInEntry } from './split-run-in-entry.ts'

/**
 * Takes entries on one line apart. Among entries with headers of their own, only those that surely name a firm or a
 * title: "Migration (2019 – 2020): moved …" may be what was done there.
 */
export function splitRunIns(
  paragraphs: readonly Paragraph[],
  isHeader: (paragraph: Paragraph) => boolean,
): Paragraph[] {
  const hasHeaders = paragraphs.some(isHeader)
  return paragraphs.flatMap((paragraph) => {
    const parts = splitRunInEntry(paragraph)
    const isSure = !hasHeaders || (!paragraph.item && parts !== undefined && namesFirmOrTitle(parts[0].text))
    return parts && isSure ? parts : [paragraph]
  })
}

function namesFirmOrTitle(text: string): boolean {
  return hasTitleWord(text) || hasEmployerCue(text)
}
