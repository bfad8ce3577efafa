import { parseArgs } from 'node:util'
import { type ReportFormat, reportFormats } from '../report/format-report.ts'

export interface Arguments {
  readonly paths: readonly string[]
  readonly as: ReportFormat
  readonly job?: string
  readonly out?: string
  readonly asOf?: string
  readonly password?: string
  readonly taxonomy?: string
  readonly failUnder?: number
}

/** The command was called in a way it does not understand; the message is one line for the person who called it. */
export class UsageError extends Error {}

export const usage = `Usage: cv-keyword-analyzer <files or folders…> [options]

Scores CVs (PDF, DOCX, text) for backend-developer skills, with the evidence for every point
and the words to write instead.

  --job FILE        a job advertisement as text, to match the CVs against
  --as FORMAT       text (default), markdown, html or json; several files as json print one line each
  --out DIR         write one report per CV into this folder instead of printing it
  --as-of YYYY-MM   the month up to which open-ended work counts (default: this month)
  --password TEXT   opens encrypted PDFs
  --taxonomy FILE   skills of your own as JSON, added to the built-in ones
  --fail-under N    exit with 1 when a score is under N, 0 to 100, or a document is no CV
  --help, --version

Exit codes: 0 done, 1 refused by --fail-under, 2 wrong usage, 3 a file could not be read.
`

const options = {
  job: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  'as-of': { type: 'string' },
  password: { type: 'string' },
  taxonomy: { type: 'string' },
  'fail-under': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/**
 * Reads the command line.
 *
 * @throws {UsageError} for anything it does not understand.
 */
export function parseArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = parseOrExplain(argv)
  if (values.help) return 'help'
  if (values.version) return 'version'
  if (positionals.length === 0) throw new UsageError('name at least one file or folder')
  return {
    paths: positionals,
    as: parseFormat(values.as),
    ...(values.job !== undefined && { job: values.job }),
    ...(values.out !== undefined && { out: values.out }),
    ...(values['as-of'] !== undefined && { asOf: parseMonth(values['as-of']) }),
    ...(values.password !== undefined && { password: values.password }),
    ...(values.taxonomy !== undefined && { taxonomy: values.taxonomy }),
    ...(values['fail-under'] !== undefined && { failUnder: parseScore(values['fail-under']) }),
  }
}

function parseOrExplain(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ')
    throw new UsageError(sentence)
  }
}

function parseFormat(value: string | undefined): ReportFormat {
  if (value === undefined) return 'text'
  const format = reportFormats.find((name) => name === value)
  if (!format) throw new UsageError(`--as takes ${reportFormats.join(', ')}, not ${value}`)
  return format
}

function parseMonth(value: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) throw new UsageError(`--as-of takes a month as YYYY-MM, not ${value}`)
  return value
}

function parseScore(value: string): number {
  const score = value.trim() === '' ? Number.NaN : Number(value)
  if (!(score >= 0 && score <= 100)) throw new UsageError(`--fail-under takes a number from 0 to 100, not ${value}`)
  return score
}
