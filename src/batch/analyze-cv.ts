import * as z from 'zod/mini'
import { type AnalyzeOptions, analyze } from '../analyze.ts'
import type { CvInput } from '../document/read-document.ts'
import { parseOptions } from '../options.ts'
import type { Report } from '../types.ts'

/** What may be said about analysing a CV. */
export interface AnalyzeCvOptions extends AnalyzeOptions {
  /**
   * Analyse in a worker thread, which is ended once a limit is reached: for files of strangers on a server.
   * Without it a file can hold up the caller's thread for as long as its longest page takes.
   */
  readonly isolate?: boolean | undefined
}

const isolateSchema = z.looseObject({ isolate: z.optional(z.boolean()) })

/**
 * Reads a CV and scores it: the skills with their evidence, where each point comes from, and what to write instead.
 *
 * The same bytes and options give the same report; without `asOf` it also depends on the current month.
 *
 * @param input - The bytes of a PDF, DOCX or text file, or the text itself.
 * @param options - All optional; see `AnalyzeCvOptions`.
 * @returns The report. A document that is no CV has the score `null`.
 * @throws {CvError} When there can be no report; `code` says why.
 * @example
 * const { score, skills } = await analyzeCv('Jane Roe\n\nSkills\nJava (expert), SQL', { asOf: '2026-11' })
 */
export async function analyzeCv(input: CvInput, options: AnalyzeCvOptions = {}): Promise<Report> {
  const { isolate, ...rest } = parseOptions(isolateSchema, options)
  if (!isolate) return analyze(input, rest)
  const { analyzeIsolated } = await import('./analyze-isolated.ts')
  return analyzeIsolated(input, rest)
}
