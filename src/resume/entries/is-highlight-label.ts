import { highlightLabels } from '../../data/entry-labels.ts'
import { foldText } from '../lines/fold-text.ts'

const labels = new Set(highlightLabels)

/** "Responsibilities:", "Highlights": announces the highlights. */
export function isHighlightLabel(text: string): boolean {
  return labels.has(
    foldText(text)
      .replaceAll('&', 'and')
      .replace(/[:\s]{1,9}$/, '')
      .trim(),
  )
}
