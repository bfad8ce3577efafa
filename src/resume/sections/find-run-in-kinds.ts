import type { SectionKind } from '../../types.ts'
import { isTechnologyLine } from '../entries/is-technology-line.ts'
import type { TextLine } from '../lines/text-line.ts'
import type { HeadingCandidate } from './find-heading-candidates.ts'
import type { MatchHeading } from './heading-matcher.ts'

/** Kinds that no entry has a label for: at least one of them runs in. */
const never: readonly SectionKind[] = ['education', 'languages', 'certificates', 'interests', 'references', 'summary']
/** From so many kinds on a text runs its headings in; entries have one or two labels of such wordings themselves. */
const fewestKinds = 3
const label = /^([^:\t]{3,40}):\s{1,4}\S/

/**
 * The kinds of section whose heading runs in once in a text that does so with several of them: "Skills: Java" under
 * "Languages: English" is a section there, even with no blank line above. A label that returns is one of its entries.
 */
export function findRunInKinds(
  lines: readonly TextLine[],
  candidates: ReadonlyMap<number, HeadingCandidate>,
  matchHeading: MatchHeading,
): ReadonlySet<SectionKind> {
  const found = lines.flatMap(({ text, item }): SectionKind[] => {
    const match = item ? undefined : matchHeading(label.exec(text)?.[1] ?? '')
    return match && match.by !== 'words' && match.kind !== 'other' && !isSubLabel(text) ? [match.kind] : []
  })
  const once = found.filter((kind) => found.indexOf(kind) === found.lastIndexOf(kind))
  const apart = [...candidates.values()].filter(({ match, cell }) => match.by === 'exact' && !cell)
  const isStyle = once.length >= fewestKinds && once.length > apart.length && once.some((kind) => never.includes(kind))
  return new Set(isStyle ? once : [])
}

/** "Stack: Go" inside an entry; "Skills: Go" may be either. */
function isSubLabel(text: string): boolean {
  return isTechnologyLine(text) && !/^(?:skills|key skills|technologies|technologien|software)\b/i.test(text)
}
