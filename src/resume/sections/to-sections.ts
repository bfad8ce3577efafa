import type { Section, Span } from '../../types.ts'
import type { Part } from './split-sections.ts'

/** The spans of the parts. Where another column or a footer comes between, a part gives several sections of its kind. */
export function toSections(parts: readonly Part[]): Section[] {
  return parts
    .flatMap(({ kind, heading, headingLine, confidence, lines }) => {
      const runs: (Span & { last: number })[] =
        heading && headingLine !== undefined ? [{ ...heading, last: headingLine }] : []
      for (const line of lines) {
        const run = runs.at(-1)
        if (run && line.index <= run.last + 1)
          runs[runs.length - 1] = { start: run.start, end: line.end, last: line.index }
        else runs.push({ start: line.start, end: line.end, last: line.index })
      }
      return runs.map(({ start, end }, index) => ({
        kind,
        start,
        end,
        confidence,
        ...(heading && index === 0 && { heading }),
      }))
    })
    .sort((a, b) => a.start - b.start)
}
