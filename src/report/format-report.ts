import { CvError } from '../errors.ts'
import { checkMade } from '../options.ts'
import type { Report } from '../types.ts'
import { describeReport } from './describe-report.ts'
import { formatHtml } from './format-html.ts'
import { formatMarkdown } from './format-markdown.ts'
import { formatText } from './format-text.ts'

export const reportFormats = ['text', 'markdown', 'html', 'json'] as const

export type ReportFormat = (typeof reportFormats)[number]

/**
 * Prints a report for people (`text`, `markdown`, `html`) or programs (`json`).
 *
 * @param report - What `analyzeCv` gave.
 * @param options - `as`: the format, default `text`.
 * @returns The whole report, ending in a line break; the same report gives the same bytes.
 * @throws {CvError} `INVALID_OPTIONS` for a format that does not exist, or for what is no report.
 * @example
 * ```ts
 * formatReport(await analyzeCv('Skills: Java, SQL'), { as: 'markdown' })
 * ```
 */
export function formatReport(report: Report, { as = 'text' }: { as?: ReportFormat | undefined } = {}): string {
  checkMade(
    'report',
    report,
    { sections: 'object', criteria: 'array', skills: 'array', suggestions: 'array' },
    'analyzeCv',
  )
  switch (as) {
    case 'text':
      return formatText(describeReport(report))
    case 'markdown':
      return formatMarkdown(describeReport(report))
    case 'html':
      return formatHtml(describeReport(report))
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    default:
      throw new CvError('INVALID_OPTIONS', `as: expected one of ${reportFormats.join(', ')}, not ${String(as)}`)
  }
}
