import type { Fields } from './fields.ts'
import type { ReadEntry } from './read-entry.ts'

/** "Lead (2021 – 2023), Engineer (2018 – 2021) ⏎ Acme, Leeds": the employer below a line is that of all its positions. */
export function withSharedEmployer(entries: readonly ReadEntry[], fields: readonly Fields[]): Fields[] {
  return fields.map((own, at) => {
    if (own.name) return own
    const end = entries.findIndex((_, next) => next >= at && !isOneLine(entries[next], entries[next + 1]))
    const { name, location } = fields[end] ?? own
    return name ? { ...own, name, ...(location && { location }) } : own
  })
}

function isOneLine(entry: ReadEntry | undefined, next: ReadEntry | undefined): boolean {
  const line = next?.draft.header[0]?.first
  return line !== undefined && entry?.draft.header.at(-1)?.first === line
}
