import { isCapitals } from './is-capitals.ts'
import { markOf } from './mark-of.ts'
import type { TextLine } from './text-line.ts'

/** "WORK EXPERIENCE (cont.)", "EMPLOYMENT (most recent first)": what stands in brackets may look otherwise. */
const remark = / \([^()]{1,80}\)$/

/** How a line looks, as a key: lines that look alike have the same one. Half points are the finest size a person sees. */
export function styleOf(line: TextLine): string {
  const { heading = '-', size = 0, bold = false, text } = line
  return [
    heading,
    Math.round(size * 2) / 2,
    bold ? 'bold' : '-',
    isCapitals(text.replace(remark, '')) ? 'caps' : '-',
    /:\s*$/.test(text) ? ':' : '-',
    markOf(text) ?? '-',
  ].join('/')
}
