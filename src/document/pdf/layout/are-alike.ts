import type { Head } from './find-heads.ts'

/** Two headings are set in the same letters. */
export function areAlike(one: Head, other: Head): boolean {
  return Math.abs(one.size - other.size) < 0.3 && one.isBold === other.isBold
}
