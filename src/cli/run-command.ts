import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AnalyzeCvOptions, analyzeCv } from '../batch/analyze-cv.ts'
import { CvError } from '../errors.ts'
import { formatReport } from '../report/format-report.ts'
import { backendTaxonomy } from '../skills/vocabulary/backend-taxonomy.ts'
import { defineTaxonomy, type TaxonomyInput } from '../skills/vocabulary/define-taxonomy.ts'
import type { Report } from '../types.ts'
import { libraryVersion } from '../version.ts'
import { findFiles } from './find-files.ts'
import { type Arguments, parseArguments, UsageError, usage } from './parse-arguments.ts'
import { reportNames } from './report-names.ts'

export const exitCodes = { done: 0, underScore: 1, wrongUsage: 2, unreadable: 3 } as const

/** Where a command writes; both take whole lines. */
export interface Streams {
  readonly out: (text: string) => void
  readonly error: (line: string) => void
}

/** Runs the command and gives its exit code; every trouble is one line for the person who called it. */
export async function runCommand(argv: readonly string[], { out, error }: Streams): Promise<number> {
  try {
    const parsed = parseArguments(argv)
    if (parsed === 'help') out(usage)
    else if (parsed === 'version') out(`${libraryVersion}\n`)
    else return await analyzeFiles(parsed, { out, error })
    return exitCodes.done
  } catch (caught) {
    if (!(caught instanceof UsageError)) throw caught
    error(`${caught.message} (see --help)`)
    return exitCodes.wrongUsage
  }
}

async function analyzeFiles(parsed: Arguments, { out, error }: Streams): Promise<number> {
  const options = await readOptions(parsed)
  const files = await findFiles(parsed.paths)
  if (files.length === 0) throw new UsageError('the folders hold no .pdf, .docx, .txt or .md file')
  const emit = await reportWriter(parsed, files, out)
  let code: number = exitCodes.done
  for (const file of files) {
    try {
      const report = await analyzeCv(await readBytes(file), options)
      await emit(file, report)
      if (parsed.failUnder !== undefined && (report.score ?? 0) < parsed.failUnder)
        code = Math.max(code, exitCodes.underScore)
    } catch (caught) {
      if (!(caught instanceof CvError || caught instanceof UnreadableFile)) throw caught
      error(`${file}: ${caught.message}`)
      code = exitCodes.unreadable
    }
  }
  return code
}

type Emit = (file: string, report: Report) => Promise<void> | void

async function reportWriter(
  { as, out: folder }: Arguments,
  files: readonly string[],
  out: Streams['out'],
): Promise<Emit> {
  if (folder !== undefined) {
    await orUsageError(mkdir(folder, { recursive: true }), `--out ${folder}`)
    const names = reportNames(files, as)
    return (file, report) =>
      orUsageError(writeFile(join(folder, names.get(file) ?? ''), formatReport(report, { as })), `--out ${folder}`)
  }
  if (files.length === 1) return (_file, report) => out(formatReport(report, { as }))
  if (as === 'json') return (file, report) => out(`${JSON.stringify({ file, report })}\n`)
  return (file, report) => out(`${file}\n\n${formatReport(report, { as })}\n`)
}

async function readOptions({ job, asOf, password, taxonomy }: Arguments): Promise<AnalyzeCvOptions> {
  return {
    ...(asOf !== undefined && { asOf }),
    ...(password !== undefined && { password }),
    ...(job !== undefined && { job: await readJob(job) }),
    ...(taxonomy !== undefined && { taxonomy: await readTaxonomy(taxonomy) }),
  }
}

async function readJob(path: string): Promise<string> {
  const text = await orUsageError(readFile(path, 'utf8'), `--job ${path}`)
  if (text.trim() === '') throw new UsageError(`--job ${path}: is empty`)
  if (text.includes('\0')) throw new UsageError(`--job ${path}: is not plain text`)
  return text
}

async function readTaxonomy(path: string) {
  const text = await orUsageError(readFile(path, 'utf8'), `--taxonomy ${path}`)
  try {
    return defineTaxonomy({ extends: backendTaxonomy, ...(JSON.parse(text) as TaxonomyInput) })
  } catch (error) {
    throw new UsageError(`--taxonomy ${path}: ${(error as Error).message}`)
  }
}

class UnreadableFile extends Error {}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new UnreadableFile(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`)
  }
}

async function orUsageError<T>(work: Promise<T>, what: string): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new UsageError(`${what}: ${(error as NodeJS.ErrnoException).code ?? 'cannot be used'}`)
  }
}
