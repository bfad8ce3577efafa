import { sectionClaims } from '../../data/section-claims.ts'
import type { Month, Resume, Span } from '../../types.ts'
import type { Layout } from './passage.ts'

/** What the parsed CV knows of its lines: which are lists of skills, which start an item, which wrap. */
export function resumeLayout({ document, sections, work, skills }: Resume, asOf?: Month): Layout {
  const lists = sections.filter(({ kind }) => kind === 'skills')
  const foreign = sections.filter(({ kind }) => /^(?:foreign|told)$/.test(sectionClaims[kind]))
  const items = new Set(document.lines.filter(({ item }) => item).map(({ start }) => start))
  const wrapped = wrappedIn(document.text, skills)
  const highlights = work.flatMap((entry) => entry.highlights)
  return {
    asOf,
    isList: (offset) => indexAt(lists, offset) >= 0,
    isForeign: (offset) => indexAt(foreign, offset) >= 0,
    entryAt: (offset) => indexAt(work, offset),
    startsItem(offset) {
      const highlight = highlights[indexAt(highlights, offset)]
      if (highlight) return offset === highlight.start
      if (indexAt(lists, offset) >= 0) return !wrapped.has(offset)
      return items.has(offset) ? true : undefined
    },
  }
}

/** Where lines start in the middle of an item of the skills section: "Entity ⏎ Framework". */
function wrappedIn(text: string, groups: Resume['skills']): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { start, end } of groups.flatMap(({ items }) => items)) {
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) starts.add(at + 1)
  }
  return starts
}

/** The span that holds an offset; -1 when none does. */
function indexAt(spans: readonly Span[], offset: number): number {
  return spans.findIndex(({ start, end }) => start <= offset && offset < end)
}
