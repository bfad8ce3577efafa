import { isDigit } from '../tokens/is-digit.ts'
import { opensWithTime } from '../tokens/opens-with-time.ts'
import { endOfVersions } from './end-of-versions.ts'

/** " 17", " v3.x", " 3.11", " (v18)", " 19c", " 2+" after a name; not " 2019", " 5 years", " 40 %". */
const version = /^[ \u00a0-]?\(?v?(\d{1,2}(?:\.(?:\d{1,3}|x)){0,3}(?:[cgi]\b|\+)?)(?![\w.,]?\d|\w)/

/** What counts things: "Java 5 years", "Docker 3 times", "Redis 2x". */
const counted =
  /^[ \u00a0-]?(?:\+|%|x\b|st\b|nd\b|rd\b|th\b|or more|to \d{1,2} (?:years?|yrs?|months?)|years?|yrs?|months?|weeks?|days?|hours?|times|teams?|people|persons?|projects?|engineers?|developers?|clients?|services?|courses?|[–/-]\s?\d{1,2} ?(?:years?|yrs?))/i

/** What a number with a point may still count: "Java 2.5 years"; "Go 1.21 services" are of a version. */
const measured = /^[ \u00a0-]?(?:%|x\b|years?|yrs?|months?|weeks?|days?|hours?|times)/i

/** "Kafka 4/5", "Redis (8 of 10)": marks, where "8/11/17" are versions. */
const graded = /^[ \u00a0]?(?:[★☆]|(?:\/|(?:out )?of\b|von\b|sur\b)[ \u00a0]?(?:5|10)(?![\d/.]\d|\d|\/))/

/** "Node.js (4+)" are years. */
const bareMinimum = /^[ \u00a0]?\(\d{1,2}\+$/

/** The version that stands right after a name ending at `end`, if one does; several as they are written: "8/11/17". */
export function readVersion(text: string, end: number): string | undefined {
  const next = text.charCodeAt(end)
  // most names are followed by a comma or a word; the expressions run for digits only
  if (!maybeVersion(text, end, next)) return undefined
  const found = version.exec(text.slice(end, end + 20))
  if (!found?.[1]) return undefined
  const rest = text.slice(end + found[0].length, end + found[0].length + 20)
  const isCount = (found[1].includes('.') ? measured : counted).test(rest)
  if (isCount || isGrade(found[0], rest) || opensWithTime(rest)) return undefined
  const from = end + found[0].length
  return found[1] + text.slice(from, endOfVersions(text, from))
}

function isGrade(count: string, rest: string): boolean {
  return graded.test(rest) || (rest.startsWith(')') && bareMinimum.test(count))
}

function maybeVersion(text: string, end: number, next: number): boolean {
  if (next !== 0x20 && next !== 0xa0 && next !== 0x2d && next !== 0x28) return isDigit(next)
  for (let at = end + 1; at < end + 4; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}
