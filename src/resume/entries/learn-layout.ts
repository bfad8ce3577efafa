import type { HeaderPart } from '../lines/header-part.ts'
import { clearest } from './clearest.ts'
import type { Fields } from './fields.ts'
import type { Join, Layout, Order } from './layout.ts'
import { learnColumns } from './learn-columns.ts'
import { readByWords } from './read-by-words.ts'

/** Headers that are laid out alike are at least this share of the clear ones. */
const alike = 0.75
/** Two headers that agree outweigh doubtful words of a third, though not a sure title or a legal form. */
const weightOfMany = 1.25
const weightOfOne = 0.25

/** How a CV lays out its headers, by those whose words leave no doubt. */
export function learnLayout(headers: readonly (readonly HeaderPart[])[]): Layout {
  const read = headers.map((parts) => ({ parts, fields: readByWords(parts, 'title-first') }))
  const clear = clearest(read)
  const votes = clear.flatMap(({ fields, parts }) => layoutOf(fields, parts) ?? [])
  const counts = new Map<string, number>()
  for (const vote of votes) counts.set(keyOf(vote), (counts.get(keyOf(vote)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const best = votes.find((vote) => counts.get(keyOf(vote)) === most)
  const first = votes.filter(({ order }) => order === 'employer-first')
  const order: Order = first.length > votes.length / 2 ? 'employer-first' : 'title-first'
  const columns = learnColumns(clear)
  if (!best || most < votes.length * alike) return { order, columns, weight: 0 }
  return { ...best, columns, weight: votes.length > 1 ? weightOfMany : weightOfOne }
}

type Vote = { readonly order: Order; readonly join: Join }

function keyOf({ order, join }: Vote): string {
  return `${order} ${join}`
}

function layoutOf({ position, name }: Fields, parts: readonly HeaderPart[]): Vote | undefined {
  if (!position || !name) return undefined
  const [first, second] = position.start < name.start ? [position, name] : [name, position]
  const order = first === position ? 'title-first' : 'employer-first'
  if (first.row !== second.row) return { order, join: 'row' }
  const isOnePart = parts.some(({ start, end }) => start <= first.start && end >= second.end)
  return { order, join: isOnePart ? 'comma' : 'sign' }
}
