import type { Span } from '../types.ts'

// Matches "five years", "5+ yrs", "ten-year", "18 months", "a decade", "since 2014", "recent graduate";
// near misses are "35 years old", "aged 35", "several years", "in 2014".
const statedYears =
  /\b(?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-five|thirty|a|half a) ?\+?[ -](?:full |solid )?(?:years?|yrs?|months|decades?)\b(?!['’]? (?:old|of age))|since (?:19|20)\d\d\b|(?:recent|new|fresh) graduate|final[- ]year student|graduate (?:software |backend |back-end )?(?:developer|engineer|programmer))/i

// Matches "acht Jahren Erfahrung", "cinq ans d’expérience", "seit 2014"; near misses are "35 Jahre alt", "35 ans".
const statedElsewhere =
  /\b(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|dois|três|sete|oito|nove|dez|doze|vinte|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|twee|drie|vijf|zes|zeven|acht|negen|tien|twaalf|twintig) ?\+? ?(?:Jahren?|ans|années|años|anos|anni|jaar) (?:\p{L}{2,14} ){0,2}(?:d['’]|de |di )?\p{L}{0,12}(?:erfahrung|praxis|expérience|experiencia|experiência|esperienza|ervaring)|\b(?:seit|depuis|desde|dal|sinds) (?:19|20)\d\d\b/iu

/** Finds where a text says for how long the person has done the work, or that they are just starting. */
export function findStatedYears(text: string): Span | undefined {
  const found = statedYears.exec(text) ?? statedElsewhere.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}
