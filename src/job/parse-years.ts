const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

export interface AskedYears {
  readonly years: number
  /** Where the number stands in the clause. */
  readonly at: number
}

// Matches "5+ years", "3 – 5 yrs", "2 to 4 years", "3 Jahre", "of which 3+ with"; near misses are "a 10-person team", "in 2021"
const asked =
  /\b(?:of which (\d{1,2})\s?\+?(?= (?:with|in|of|using)\b)|(\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten)\s{0,2}\+?\s{0,2}(?:(?:-|–|to|bis|à|a)\s{0,2}\d{1,2}\s{0,2}\+?\s{0,2})?(?:years?|yrs?|jahren?|ans|años|anos|anni|jaar)(?!\p{L}))/giu

/** The least numbers of years that a clause asks for, in order: 5 in "5+ years", 3 in "3-5 years". "Several years" is no number. */
export function parseYears(clause: string): AskedYears[] {
  return [...clause.matchAll(asked)].map(({ 1: part, 2: whole, index }) => {
    const written = (part ?? whole ?? '').toLowerCase()
    const word = (numberWords as readonly string[]).indexOf(written)
    return { years: word >= 0 ? word : Number(written), at: index }
  })
}
