import * as z from 'zod/mini'
import { CvError } from './errors.ts'
import { problemOf } from './problem-of.ts'
import type { Month, SectionKind } from './types.ts'

/** How much a document may cost before it is refused; `Infinity` is no limit. Each is checked before the work it bounds. */
export interface Limits {
  /** Bytes of the input. */
  readonly bytes: number
  readonly pages: number
  /** Characters of visible text. */
  readonly characters: number
  /** Wall-clock time for reading, in milliseconds; with `isolate` for the whole analysis, and to the point. */
  readonly milliseconds: number
  /** Memory that the analysis may take in a worker thread; it cannot be watched without `isolate`. */
  readonly megabytes: number
}

/** Room for any honest CV with a photo; a book or an archive is refused. */
export const defaultLimits: Limits = {
  bytes: 20_000_000,
  pages: 50,
  characters: 500_000,
  milliseconds: 20_000,
  megabytes: 300,
}

/** Also `Infinity`, which zod does not take for a number. */
const limit = z.optional(
  z.custom<number>((value) => typeof value === 'number' && value > 0, 'expected a number above 0'),
)

const limitsSchema = z.strictObject({
  bytes: limit,
  pages: limit,
  characters: limit,
  milliseconds: limit,
  megabytes: limit,
})

/**
 * Reads in place of the library, which calls it when it cannot. Its time counts: `signal` fires when the caller's does,
 * or when the limit is reached.
 *
 * @returns The text of the CV, a form feed between two pages; nothing when this reader cannot help either.
 */
export type Reader = (
  bytes: Uint8Array,
  context: { readonly password?: string | undefined; readonly signal: AbortSignal },
) => string | undefined | Promise<string | undefined>

/** Readers of the caller's own, by what they step in for. */
export interface Readers {
  /** For a PDF that holds only images (`NO_TEXT`): recognises their text. */
  readonly scan?: Reader | undefined
  /** For a file of a format that the library does not read (`UNSUPPORTED_FORMAT`). */
  readonly other?: Reader | undefined
}

const reader = z.optional(z.custom<Reader>((value) => typeof value === 'function', 'expected a function'))

/** What may be said about reading a document. */
export interface ReadOptions {
  readonly limits?: { readonly [Limit in keyof Limits]?: number | undefined } | undefined
  /** For an encrypted PDF. */
  readonly password?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly readers?: Readers | undefined
}

export const readOptionsSchema = z.strictObject({
  limits: z.optional(limitsSchema),
  password: z.optional(z.string()),
  signal: z.optional(z.custom<AbortSignal>((value) => value instanceof AbortSignal, 'expected an AbortSignal')),
  readers: z.optional(z.strictObject({ scan: reader, other: reader })),
})

export const monthSchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month is written YYYY-MM'))

export const sectionKindSchema = z.enum([
  'contact',
  'summary',
  'skills',
  'experience',
  'education',
  'projects',
  'certificates',
  'languages',
  'publications',
  'awards',
  'volunteer',
  'interests',
  'references',
  'other',
] as const satisfies SectionKind[])

/** Parses what a caller passed; throws `INVALID_OPTIONS` that names the first bad field. */
export function parseOptions<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = z.safeParse(schema, value ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') || 'options'
  throw new CvError('INVALID_OPTIONS', `${field}: ${problemOf(issue)}`, { cause: result.error })
}

/**
 * Callers without types pass a promise, or something of another step.
 *
 * @throws {CvError} `INVALID_OPTIONS` when a field is not there, or holds something else.
 */
export function checkMade(
  name: string,
  value: unknown,
  fields: Readonly<Record<string, 'string' | 'array' | 'object'>>,
  maker: string,
): void {
  const made = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const isMade = Object.entries(fields).every(([field, kind]) => kindOf(made[field]) === kind)
  if (!isMade) throw new CvError('INVALID_OPTIONS', `${name}: expected what ${maker} gave; await it first.`)
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : typeof value
}

/** The one place that reads the clock. */
export function currentMonth(): Month {
  return new Date().toISOString().slice(0, 7)
}
