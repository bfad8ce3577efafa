import * as z from 'zod/mini'
import { CvError } from './errors.ts'
import type { Month } from './types.ts'

/** How much a document may cost before it is refused. Every limit is checked before the work it bounds. */
export interface Limits {
  /** Bytes of the input. */
  readonly bytes: number
  readonly pages: number
  /** Characters of visible text. */
  readonly characters: number
  /** Wall-clock time for reading, in milliseconds. */
  readonly milliseconds: number
}

/** Room for any honest CV with a photo; a book or an archive is refused. */
export const defaultLimits: Limits = { bytes: 20_000_000, pages: 50, characters: 500_000, milliseconds: 20_000 }

const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month is written YYYY-MM'))
const positive = z.number().check(z.positive())

const limitsSchema = z.strictObject({
  bytes: z.optional(positive),
  pages: z.optional(positive),
  characters: z.optional(positive),
  milliseconds: z.optional(positive),
})

/** What may be said about reading a document. */
export interface ReadOptions {
  readonly limits?: { readonly [Limit in keyof Limits]?: number | undefined } | undefined
  /** For an encrypted PDF. */
  readonly password?: string | undefined
  readonly signal?: AbortSignal | undefined
}

export const readOptionsSchema = z.object({
  limits: z.optional(limitsSchema),
  password: z.optional(z.string()),
  signal: z.optional(z.custom<AbortSignal>((value) => value instanceof AbortSignal, 'an AbortSignal')),
})

export const monthSchema = month

/** Parses what a caller passed; throws `INVALID_OPTIONS` that names the first bad field. */
export function parseOptions<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = z.safeParse(schema, value ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') || 'options'
  throw new CvError('INVALID_OPTIONS', `${field}: ${issue?.message ?? 'not accepted'}`, { cause: result.error })
}

/** The one place that reads the clock. */
export function currentMonth(): Month {
  return new Date().toISOString().slice(0, 7)
}
