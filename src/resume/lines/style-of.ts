import { isCapitals } from './is-capitals.ts'
import type { TextLine } from './text-line.ts'

/** How a line looks, as a key: lines that look alike have the same one. Half points are the finest size a person sees. */
export function styleOf(line: TextLine): string {
  const { heading = '-', size = 0, bold = false, text } = line
  return [
    heading,
    Math.round(size * 2) / 2,
    bold ? 'bold' : '-',
    isCapitals(text) ? 'caps' : '-',
    /:\s*$/.test(text) ? ':' : '-',
  ].join('/')
}
