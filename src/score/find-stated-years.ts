import type { Span } from '../types.ts'

// Matches "five years", "5+ yrs", "ten-year", "18 months", "a decade", "since 2014", "recent graduate";
// near misses are "35 years old", "aged 35", "several years", "in 2014".
const statedYears =
  /\b(?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-five|thirty|a|half a) ?\+?[ -](?:full |solid )?(?:years?|yrs?|months|decades?)\b(?!['’]? (?:old|of age))|since (?:19|20)\d\d\b|(?:recent|new|fresh) graduate|final[- ]year student|graduate (?:software |backend |back-end )?(?:developer|engineer|programmer))/i

// Matches "acht Jahren", "12 ans", "seit 2014"; a near miss is "Jahrgang 1980".
const yearsElsewhere =
  /\b(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|três|sete|oito|nove|dez|doze|vinte|due|tre|quattro|cinque|sei|sette|otto|dieci|venti|twee|drie|vijf|zes|zeven|negen|tien|twaalf|twintig) (?:Jahren?|ans|années|años|anos|anni|jaar)(?!\p{L})/giu

const sinceElsewhere = /\b(?:seit|depuis|desde|dal|sinds) (?:19|20)\d\d\b/i

// Matches what follows in "acht Jahren Berufserfahrung", "cinq ans d’expérience"; near misses are "35 Jahre alt", "35 ans".
const experience = /erfahrung|praxis|expérience|experiencia|experiência|esperienza|ervaring/i

/** Characters after the years within which the word for experience stands. */
const NEAR = 30

/** Finds where a text says for how long the person has done the work, or that they are just starting. */
export function findStatedYears(text: string): Span | undefined {
  const found = statedYears.exec(text) ?? sinceElsewhere.exec(text) ?? findElsewhere(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

/** In other languages, years are an age as often as not. */
function findElsewhere(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(yearsElsewhere)].find(({ 0: years, index }) =>
    experience.test(text.slice(index + years.length, index + years.length + NEAR)),
  )
}
