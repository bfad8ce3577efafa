import { basename, extname } from 'node:path'
import type { ReportFormat } from '../report/format-report.ts'

const endings: Readonly<Record<ReportFormat, string>> = { text: '.txt', markdown: '.md', html: '.html', json: '.json' }

/** A file name for each report: that of its CV with the format's ending, numbered where two CVs have the same name. */
export function reportNames(files: readonly string[], format: ReportFormat): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    files.map((file) => {
      const stem = basename(file, extname(file))
      let name = `${stem}${endings[format]}`
      for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}${endings[format]}`
      taken.add(name.toLowerCase())
      return [file, name]
    }),
  )
}
