import type { HeaderPart } from '../lines/header-part.ts'
import type { Fields } from './fields.ts'
import type { Columns } from './layout.ts'

/** Of the headers with the same parts at least this share is laid out alike. */
const alike = 0.75

interface ReadHeader {
  readonly parts: readonly HeaderPart[]
  readonly fields: Fields
}

/** Where title and employer stand in the headers whose words leave no doubt, shape by shape. */
export function learnColumns(headers: readonly ReadHeader[]): Columns[] {
  const all = headers.flatMap((header) => columnsOf(header) ?? [])
  return [...new Set(all.map(({ shape }) => shape))].flatMap((shape) => {
    const own = all.filter((columns) => columns.shape === shape)
    const most = own.find((columns) => own.filter((other) => isSame(columns, other)).length >= own.length * alike)
    return most ?? []
  })
}

/** A sign for each part, by its row: "Acme | Engineer ⏎ Leeds" is "001". */
export function shapeOf(parts: readonly HeaderPart[]): string {
  return parts.map(({ row }) => row).join('')
}

function columnsOf({ parts, fields: { position, name } }: ReadHeader): Columns | undefined {
  const columns = { position: indexOf(parts, position), name: indexOf(parts, name) }
  const isApart = columns.position >= 0 && columns.name >= 0 && columns.position !== columns.name
  return isApart ? { shape: shapeOf(parts), ...columns } : undefined
}

/** The part that holds a field, or that it is the start of: "Acme, Leeds". */
function indexOf(parts: readonly HeaderPart[], field: HeaderPart | undefined): number {
  return parts.findIndex(({ start, end }) => field && start <= field.start && field.end <= end)
}

function isSame(a: Columns, b: Columns): boolean {
  return a.position === b.position && a.name === b.name
}
