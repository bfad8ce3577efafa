import { sectionName } from '../../section-name.ts'
import type { Tag } from '../read-tags.ts'
import type { RailCell } from './find-rail.ts'
import { groupRows, type Row } from './group-rows.ts'
import { isTagged } from './is-tagged.ts'
import { pieceText } from './piece-text.ts'
import { standsOut } from './stands-out.ts'

/** In a table of skills, one label may read like the name of a section (`Languages`); more do not. */
const fewestKinds = 3

/**
 * Labels name sections when the file says so, or when they stand out and most govern more than a line or two, or are
 * known as names of sections.
 */
export function markHeadings(
  cells: readonly Omit<RailCell, 'isHeading'>[],
  tags: ReadonlyMap<number, Tag>,
): RailCell[] {
  const governing = cells.filter(({ content }) => groupRows(content).length >= 3)
  const kinds = cells.flatMap(({ label }) => sectionName(textOf(label)) ?? [])
  const isKnown = new Set(kinds).size >= fewestKinds && kinds.length * 2 > cells.length
  const isRailOfSections = isKnown || governing.length >= cells.length * 0.4
  return cells.map((cell) => {
    const text = textOf(cell.label)
    const isName = !/\d/.test(text) && text.split(' ').length <= 5
    return {
      ...cell,
      isHeading: isTagged(cell.label, tags) || (isName && isRailOfSections && standsOut(cell.label, cell.content)),
    }
  })
}

const textOf = (label: Row) => label.map(pieceText).join(' ')
