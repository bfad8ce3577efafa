import { columnWords } from '../../data/column-words.ts'
import { foldText } from '../lines/fold-text.ts'
import { isUseLabel } from './is-use-label.ts'
import { type Label, readLabel } from './read-label.ts'
import { readScale, type Scale } from './read-scale.ts'

/** What the cells below the head of a column hold. */
export interface Column {
  readonly role: 'label' | 'name' | 'level' | 'years' | 'other'
  /** The head grades or disclaims what stands below it: "Expert | Familiar | Want to learn". */
  readonly tier?: Label
  /** What bare figures mean: "Level (1–10)", "Use (months)". */
  readonly scale?: Scale
}

/** "x", "✓" in the column of a level. */
const mark = /^(?:[x✓✔☑●■★*√]|yes|ja|oui|s[ií]|sim)$/i

/** A cell that only says that the head of its column is so. */
export function isMark(text: string): boolean {
  return mark.test(text)
}

/**
 * Reads the head of a table of skills: "Skill | Level | Years", "Expert | Proficient | Familiar", "Skill | Basic | Good".
 *
 * @param below - The row below it, which may hold marks.
 */
export function readColumns(line: string, below = ''): readonly Column[] | undefined {
  const cells = cellsOf(line)
  if (cells.length < 2) return undefined
  const tiers = cells.map(readLabel)
  const [, ...others] = tiers
  if (isHeadOfNames(cells[0] ?? '') && others.length > 1 && others.every(({ gradesOnly }) => gradesOnly))
    return [{ role: 'name' }, ...others.map((tier) => ({ role: 'level' as const, tier }))]
  // the head of the names is empty, and with it the place of each mark is lost
  if (
    isTiers(cells, tiers) &&
    cellsOf(below)
      .slice(1)
      .some((cell) => isMark(cell.trim()))
  )
    return [{ role: 'name' }, ...tiers.map(() => ({ role: 'other' as const }))]
  if (isTiers(cells, tiers)) return tiers.map((tier) => ({ role: 'name', tier }))
  const columns = cells.flatMap((cell) => readColumn(cell) ?? [])
  if (columns.length < cells.length) return undefined
  const [corner] = columns
  if (corner && cells[0]?.trim() === '') columns[0] = { role: 'name' }
  const roles = new Set(columns.map(({ role }) => role))
  const isTable = roles.size > 1 && (roles.has('level') || roles.has('years') || roles.has('label'))
  return isTable ? columns : undefined
}

function cellsOf(line: string): string[] {
  return line.replaceAll(/^\||\|\s{0,3}$/g, '').split(line.includes('\t') ? '\t' : '|')
}

function isHeadOfNames(cell: string): boolean {
  return cell.trim() === '' || readColumn(cell)?.role === 'name'
}

/** "Expert | Good | Basic"; with a third column, some may say how often: "Daily use | Used before | Learning". */
function isTiers(cells: readonly string[], tiers: readonly Label[]): boolean {
  const isGrade = ({ gradesOnly, stance }: Label) => gradesOnly || stance !== undefined
  return (
    tiers.every(isGrade) ||
    (cells.length > 2 && tiers.every((tier, nth) => isGrade(tier) || isUseLabel(cells[nth] ?? '')))
  )
}

function readColumn(cell: string): Column | undefined {
  const text = foldText(cell).trim()
  const words = text.match(/[\p{L}]{2,30}/gu) ?? []
  const role = columnWords.find(({ words: known }) => words.some((word) => known.has(word)))?.role
  const scale = readScale(cell)
  // "1–5" alone heads a column of marks
  if (!role && words.length === 0 && scale?.most) return { role: 'level', scale }
  if (!role || words.length > 4) return text === '' || text === '#' ? { role: 'other' } : undefined
  return { role, ...(scale && { scale }) }
}
