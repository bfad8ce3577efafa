import { doubtfulCertainty, entryCertainty } from '../../data/certainty.ts'
import { doubtsOf } from './doubts-of.ts'
import type { Fields } from './fields.ts'
import { isOwnAccount } from './is-own-account.ts'
import type { ReadEntry } from './read-entry.ts'

/** How sure the reading of a position is, from 0 to 1. */
export function certaintyOf(entry: ReadEntry, fields: Fields): number {
  const { dates } = entry
  const { position, name, sure } = fields
  // Who works for himself has no employer to name.
  const employer = name ?? (position && isOwnAccount(position.text))
  const known = [position, employer, dates && !dates.loose, sure].filter(Boolean).length
  if (known < entryCertainty.length) return entryCertainty[known] ?? 0
  return doubtfulCertainty[Math.min(doubtsOf(entry, fields), doubtfulCertainty.length - 1)] ?? 0
}
