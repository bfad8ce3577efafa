import { CvError } from '../errors.ts'

/**
 * Refuses what is no document, before anything is read from it.
 *
 * @throws {CvError} `INVALID_OPTIONS`.
 */
export function checkDocument(document: unknown): void {
  const { text, lines, furniture } = (document ?? {}) as Record<string, unknown>
  if (typeof text === 'string' && Array.isArray(lines) && Array.isArray(furniture)) return
  throw new CvError('INVALID_OPTIONS', 'document: expected what readDocument gave; await it first.')
}
