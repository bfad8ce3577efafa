import { findVerbAt, type OpeningVerb } from '../../score/find-opening-verb.ts'
import { thingsAndActs } from './things-and-acts.ts'

/** Whether a word that opens a highlight and may be a thing as well is a verb there: "Test the importer"; near misses are "Test jig", "Training platform". */
export function isSureVerb(text: string, { form, row, end }: OpeningVerb): boolean {
  const doubtful =
    form === 'gerund' ? thingsAndActs.has(row?.base ?? '') : (form === 'base' || form === 'third') && row?.noun === true
  if (!doubtful) return true
  const rest = text.slice(end)
  const joined = /^ (?:and|&) /.exec(rest)
  const next = joined ? findVerbAt(text, end + joined[0].length, form) : undefined
  return (
    determiner.test(rest) ||
    (form === 'gerund' && /^ (?:\p{L}{2,20} )?\p{L}{2,20}s\b/u.test(rest)) ||
    (next !== undefined && isSureVerb(text, next))
  )
}

const determiner =
  /^ (?:the|a|an|our|my|its|their|all|new|existing|each|every|both|two|three|four|five|six|seven|eight|nine|ten|\d)(?!\p{L})/iu
