import type { CvDocument, Message } from '../types.ts'

/** Finds passages that speak to a machine instead of a reader. */
export function findMachineAddress(_document: CvDocument): Message[] {
  return []
}
