import type { Span } from '../types.ts'

// Matches "five years", "5+ yrs", "ten-year", "18 months", "a decade", "since 2014", "recent graduate";
// near misses are "35 years old", "aged 35", "several years", "in 2014".
const statedYears =
  /\b(?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-five|thirty|a|half a) ?\+?[ -](?:full |solid )?(?:years?|yrs?|months|decades?)\b(?!['’]? (?:old|of age))|since (?:19|20)\d\d\b|(?:recent|new|fresh) graduate|final[- ]year student|graduate (?:software |backend |back-end )?(?:developer|engineer|programmer))/i

/** Finds where a text says for how long the person has done the work, or that they are just starting. */
export function findStatedYears(text: string): Span | undefined {
  const found = statedYears.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}
