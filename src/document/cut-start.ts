import type { DraftLine } from './build-document.ts'

/** The line without its first `length` characters; links move along. */
export function cutStart<Line extends DraftLine>(line: Line, length: number): Line {
  const links = line.links
    ?.map(({ start, end, url }) => ({ start: Math.max(0, start - length), end: end - length, url }))
    .filter(({ start, end }) => end > start)
  return { ...line, text: line.text.slice(length), ...(links && { links }) }
}
