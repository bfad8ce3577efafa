import * as z from 'zod/mini'
import { analyzeOptionsSchema } from '../analyze.ts'
import type { CvInput } from '../document/read-document.ts'
import { CvError } from '../errors.ts'
import { parseOptions } from '../options.ts'
import type { Report } from '../types.ts'
import { type AnalyzeCvOptions, analyzeCv } from './analyze-cv.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { maxThreads } from './max-threads.ts'

/** What may be said about analysing many CVs. */
export interface AnalyzeManyOptions extends AnalyzeCvOptions {
  /** How many CVs are under way at once, with `isolate`; default: one for each core. Without it: one. */
  readonly concurrency?: number | undefined
}

/** What became of a CV, by the name that the caller gave it. */
export type Analysed<Id> =
  | { readonly id: Id; readonly report: Report; readonly error?: undefined }
  | { readonly id: Id; readonly report?: undefined; readonly error: CvError }

type Inputs<Id> =
  | AsyncIterable<{ readonly id: Id; readonly input: CvInput }>
  | Iterable<{ readonly id: Id; readonly input: CvInput }>

const optionsSchema = z.strictObject({
  ...analyzeOptionsSchema.shape,
  isolate: z.optional(z.boolean()),
  concurrency: z.optional(z.int().check(z.positive())),
})

/**
 * Analyses CVs as they come; results come in the order in which they are done. One that cannot be read does not stop the rest.
 *
 * An input is only asked for when there is a place for it, so a stream of any length takes the memory of a few.
 * Leaving the loop stops what is under way.
 *
 * @param inputs - Each CV with a name of the caller's choosing.
 * @throws {CvError} `INVALID_OPTIONS` at once, `ABORTED` when the signal fires; what `inputs` throws.
 * @example
 * for await (const { id, report } of analyzeMany([{ id: 1, input: 'Jane Roe' }])) console.log(id, report?.score)
 */
export function analyzeMany<Id>(inputs: Inputs<Id>, options: AnalyzeManyOptions = {}): AsyncIterable<Analysed<Id>> {
  const { concurrency = maxThreads, ...each } = parseOptions(optionsSchema, options)
  return mapConcurrently(inputs, {
    width: each.isolate ? concurrency : 1,
    signal: each.signal,
    work: ({ id, input }, signal) => analyzeOne(id, input, { ...each, signal }),
  })
}

async function analyzeOne<Id>(id: Id, input: CvInput, options: AnalyzeCvOptions): Promise<Analysed<Id>> {
  try {
    return { id, report: await analyzeCv(input, options) }
  } catch (error) {
    if (error instanceof CvError) return { id, error }
    throw error
  }
}
