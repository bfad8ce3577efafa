import * as z from 'zod/mini'
import { CvError } from '../../errors.ts'
import { lazy } from '../../lazy.ts'
import { problemOf } from '../../problem-of.ts'
import { compileTaxonomy } from './compile-taxonomy.ts'
import { formPieces } from './form-pieces.ts'
import { mostSpellings } from './row-forms.ts'
import type { Taxonomy, TaxonomyRow } from './taxonomy.ts'

/** What a caller says about a vocabulary: plain JSON, but for `extends`. */
export interface TaxonomyInput {
  /** The vocabulary to start from; nothing when missing. */
  readonly extends?: Taxonomy | undefined
  readonly version?: string | undefined
  /** Rows to add. */
  readonly skills?: readonly TaxonomyRow[] | undefined
  /** Ids to leave out. */
  readonly remove?: readonly string[] | undefined
  /** New names by id; the old name stays as an alias. */
  readonly rename?: Readonly<Record<string, string>> | undefined
}

const inputSchema = lazy(() => {
  const text = z.string().check(z.minLength(1), z.maxLength(100))
  const spelling = text.check(z.regex(/[\p{L}\p{N}]/u, 'needs a letter or a digit'))
  const texts = z.optional(z.array(text))

  const rowSchema = z.strictObject({
    id: text,
    name: spelling,
    category: text,
    aliases: z.optional(z.array(spelling).check(z.maxLength(mostSpellings - 1))),
    implies: texts,
    broader: z.optional(text),
    guard: z.optional(
      z.strictObject({
        forms: z.optional(z.array(spelling)),
        case: z.optional(z.enum(['exact', 'upper'])),
        before: texts,
        after: texts,
        notBefore: texts,
        notAfter: texts,
        near: texts,
        notNear: texts,
        needs: z.optional(z.enum(['company'])),
        yes: texts,
        no: texts,
      }),
    ),
  })

  return z.strictObject({
    extends: z.optional(
      z.custom<Taxonomy>((value) => value instanceof Object && 'rows' in value, 'expected what defineTaxonomy gave'),
    ),
    version: z.optional(text),
    skills: z.optional(z.array(rowSchema)),
    remove: texts,
    rename: z.optional(z.record(text, spelling)),
  })
})

/**
 * Makes a vocabulary from plain rows, alone or on top of another.
 *
 * @throws {CvError} `INVALID_OPTIONS` that names the bad row and field, the unknown id, or the two skills that share a spelling.
 * @example
 * defineTaxonomy({ extends: backendTaxonomy, skills: [{ id: 'acme-bus', name: 'Acme Bus', category: 'messaging' }] })
 */
export function defineTaxonomy(input: TaxonomyInput): Taxonomy {
  const { extends: base, version, skills = [], remove = [], rename = {} } = checked(input)
  const known = new Set(base?.rows.map(({ id }) => id))
  for (const id of [...remove, ...Object.keys(rename)])
    if (!known.has(id)) fail(`there is no skill "${id}" to remove or rename`)
  const removed = new Set(remove)
  const kept = base?.rows.filter(({ id }) => !removed.has(id)).map((row) => renamed(row, rename[row.id])) ?? []
  const rows = [...kept, ...(skills as readonly TaxonomyRow[])]
  checkIds(rows, skills as readonly TaxonomyRow[])
  checkSpellings(rows, new Set([...skills.map(({ id }) => id), ...Object.keys(rename)]))
  return compileTaxonomy(() => rows, version ?? base?.version ?? '0')
}

function checked(input: TaxonomyInput): z.output<ReturnType<typeof inputSchema>> {
  const result = z.safeParse(inputSchema(), input)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path ?? []
  const row = path[0] === 'skills' && typeof path[1] === 'number' ? input.skills?.[path[1]] : undefined
  const place = [...path.slice(0, 2), ...(row?.id ? [`(${row.id})`] : []), ...path.slice(2)].join(' ')
  throw new CvError('INVALID_OPTIONS', `taxonomy ${place}: ${problemOf(issue)}`, {
    cause: result.error,
  })
}

function renamed(row: TaxonomyRow, name: string | undefined): TaxonomyRow {
  if (name === undefined) return row
  // a guard speaks of the old name unless it says of which forms
  const guard = row.guard && { ...row.guard, forms: row.guard.forms ?? [row.name] }
  return { ...row, name, aliases: [row.name, ...(row.aliases ?? [])], ...(guard && { guard }) }
}

/** What a caller can do about a row of the base that stands in the way. */
const way = 'give the skill of your own another one, or take the other out with "remove"'

/** Own rows must point to rows there are; a base row that points to a removed one just implies nothing more. */
function checkIds(rows: readonly TaxonomyRow[], own: readonly TaxonomyRow[]): void {
  const isBase = (id: string) => own.filter((row) => row.id === id).length === 1
  const ids = new Set<string>()
  for (const { id } of rows) {
    if (ids.has(id))
      fail(`the id "${id}" is taken twice${isBase(id) ? `, once by the vocabulary that this extends; ${way}` : ''}`)
    ids.add(id)
  }
  for (const { id, implies = [], broader } of own) {
    for (const other of broader ? [...implies, broader] : implies) {
      if (!ids.has(other)) fail(`"${id}" points to "${other}", which there is not`)
      if (other === id) fail(`"${id}" points to itself`)
    }
  }
  checkFamilies(rows, own)
}

/** Each family belongs to a wider one at most, and none to itself in the end. */
function checkFamilies(rows: readonly TaxonomyRow[], own: readonly TaxonomyRow[]): void {
  const broader = new Map(rows.map((row) => [row.id, row.broader]))
  for (const { id } of own) {
    const seen = new Set<string>()
    for (let wider = broader.get(id); wider && !seen.has(wider); wider = broader.get(wider)) {
      if (wider === id) fail(`"${id}" belongs to itself, by way of ${[...seen].map((name) => `"${name}"`).join(', ')}`)
      seen.add(wider)
    }
  }
}

/** Two skills may share a spelling only when a guard of the caller's own tells them apart. Only those rows are checked. */
function checkSpellings(rows: readonly TaxonomyRow[], own: ReadonlySet<string>): void {
  if (own.size === 0) return
  const owners = new Map<string, { readonly id: string; readonly isGuarded: boolean }>()
  for (const row of rows) {
    const guarded = new Set(row.guard && (row.guard.forms ?? [row.name]).map(keyOf))
    for (const spelling of [row.name, ...(row.aliases ?? [])]) {
      const key = keyOf(spelling)
      const owner = owners.get(key)
      const isGuarded = guarded.has(key)
      owners.set(key, owner ?? { id: row.id, isGuarded })
      if (!owner || owner.id === row.id || !(own.has(row.id) || own.has(owner.id))) continue
      if (!((isGuarded && own.has(row.id)) || (owner.isGuarded && own.has(owner.id))))
        fail(`"${spelling}" is a spelling of both "${owner.id}" and "${row.id}"; ${way}, or tell them apart by a guard`)
    }
  }
}

function keyOf(spelling: string): string {
  return formPieces(spelling).pieces.join('')
}

function fail(problem: string): never {
  throw new CvError('INVALID_OPTIONS', `taxonomy: ${problem}`)
}
