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

/** Reads the head of a table of skills: "Skill | Level | Years", "Expert | Proficient | Familiar". */
export function readColumns(line: string): readonly Column[] | undefined {
  const cells = line.replaceAll(/^\||\|\s{0,3}$/g, '').split(line.includes('\t') ? '\t' : '|')
  if (cells.length < 2) return undefined
  const tiers = cells.map(readLabel)
  if (isTiers(cells, tiers)) return tiers.map((tier) => ({ role: 'name', tier }))
  const columns = cells.flatMap((cell) => readColumn(cell) ?? [])
  if (columns.length < cells.length) return undefined
  const [corner] = columns
  if (corner && cells[0]?.trim() === '') columns[0] = { role: 'name' }
  const roles = new Set(columns.map(({ role }) => role))
  const isTable = roles.size > 1 && (roles.has('level') || roles.has('years') || roles.has('label'))
  return isTable ? columns : undefined
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
