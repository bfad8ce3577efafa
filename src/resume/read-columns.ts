import { columnWords } from '../data/column-words.ts'
import { foldText } from './fold-text.ts'
import { type Grade, readLevel } from './read-level.ts'

/** What the cells below the head of a column hold. */
export interface Column {
  readonly role: 'label' | 'name' | 'level' | 'years' | 'other'
  /** The head grades what stands below it: "Expert | Familiar". */
  readonly grade?: Grade
  /** Full marks of bare figures: "Level (1–10)". */
  readonly most?: number
  readonly inMonths?: boolean
}

// "Level (1-5)", "Rating /10"
const scale = /(?:[-–/]|of|bis|a|to) ?(5|6|10)\)?$/

/** Reads the head of a table of skills: "Skill | Level | Years", "Expert | Proficient | Familiar". */
export function readColumns(line: string): readonly Column[] | undefined {
  const cells = line.replaceAll(/^\||\|\s{0,3}$/g, '').split(line.includes('\t') ? '\t' : '|')
  if (cells.length < 2) return undefined
  const columns = cells.map(readColumn)
  const roles = new Set(columns.map((column) => column?.role))
  if (columns.includes(undefined)) return undefined
  const grading = columns.every((column) => column?.grade)
  return grading || (roles.size > 1 && (roles.has('level') || roles.has('years') || roles.has('label')))
    ? (columns as Column[])
    : undefined
}

function readColumn(cell: string): Column | undefined {
  const text = foldText(cell).trim()
  const grade = readLevel(cell)
  if (grade?.level) return { role: 'name', grade }
  const words = text.match(/[\p{L}]{2,30}/gu) ?? []
  const role = columnWords.find(({ words: known }) => words.some((word) => known.has(word)))?.role
  if (!role || words.length > 4) return text === '' || text === '#' ? { role: 'other' } : undefined
  const most = scale.exec(text)?.[1]
  return { role, ...(most && { most: Number(most) }), ...(/month|monat|mois|mes[ei]/.test(text) && { inMonths: true }) }
}
