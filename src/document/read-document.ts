import { CvError } from '../errors.ts'
import { parseOptions, type ReadOptions, readOptionsSchema } from '../options.ts'
import type { CvDocument } from '../types.ts'
import { addFindings } from './add-findings.ts'
import { copyBytes } from './copy-bytes.ts'
import { type ReadContext, readContext } from './read-context.ts'
import { readOtherwise } from './read-otherwise.ts'
import { sniffFormat } from './sniff-format.ts'

/** What a CV may come as: the bytes of a file, or its text. */
export type CvInput = Uint8Array | ArrayBuffer | Blob | string

/**
 * Reads a CV: its visible text in reading order, with what is known of each line.
 *
 * The format is told from the content, never from a name. The input is copied, so the caller's bytes stay as they are.
 *
 * @param input - The bytes of a PDF, DOCX or text file; a string is taken for the text itself.
 * @param options - Limits, a password for an encrypted PDF, a signal to stop, readers of your own.
 * @returns The document; what was hidden in it and what speaks to machines is in `messages`.
 * @throws {CvError} For input that cannot be read; `code` says why. Nothing else is ever thrown.
 * @example
 * const document = await readDocument('Jane Doe\nBackend developer')
 * document.lines.length // 2
 */
export async function readDocument(input: CvInput, options?: ReadOptions): Promise<CvDocument> {
  const parsed = parseOptions(readOptionsSchema, options)
  const context = readContext(parsed)
  try {
    return addFindings(
      typeof input === 'string' ? await readString(input, context) : await readFile(input, parsed, context),
    )
  } catch (error) {
    if (error instanceof CvError) throw error
    throw new CvError('CORRUPT', 'The file is damaged and could not be read; export it again.', { cause: error })
  }
}

async function readString(text: string, context: ReadContext): Promise<CvDocument> {
  if (text.startsWith('%PDF-') || text.startsWith('PK\u0003\u0004')) {
    throw new CvError('INVALID_OPTIONS', 'A file was passed as a string; read it as bytes, without an encoding.')
  }
  await context.turn()
  const { readText } = await import('./read-text.ts')
  return readText(text, context)
}

async function readFile(input: unknown, options: ReadOptions, context: ReadContext): Promise<CvDocument> {
  const bytes = await copyBytes(input, context)
  await context.turn()
  return readBytes(bytes, context).catch((refusal) => readOtherwise(bytes, refusal, options, context))
}

async function readBytes(bytes: Uint8Array, context: ReadContext): Promise<CvDocument> {
  switch (sniffFormat(bytes)) {
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.ts')
      return readPdf(bytes, context)
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts')
      return readDocx(bytes, context)
    }
    case 'text': {
      const [{ readText }, { decodeText }] = await Promise.all([import('./read-text.ts'), import('./decode-text.ts')])
      return readText(decodeText(bytes) ?? '', context)
    }
  }
}
