import type { CertificateEntry } from '../types.ts'
import { splitHeaderLine } from './split-header-line.ts'
import type { TextLine } from './text-line.ts'
import { toParagraphs } from './to-paragraphs.ts'

/** The certificates of a section, one a line; the name ends at the issuer. */
export function parseCertificates(lines: readonly TextLine[]): CertificateEntry[] {
  return toParagraphs(lines).flatMap((paragraph) => {
    const { start, end } = paragraph
    const { parts, dates } = splitHeaderLine(paragraph, 0)
    const name = parts[0]?.text.split(/,\s/)[0]
    const [found] = dates
    if (!name) return []
    return [
      {
        start,
        end,
        name,
        ...(found?.endDate && { endDate: found.endDate }),
        ...(found && { dateText: { start: found.start, end: found.end } }),
      },
    ]
  })
}
