const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/**
 * The least number of years a clause asks for: 5 in "5+ years", 3 in "3-5 years", 2 in "at least two years".
 * "Several years" is no number.
 */
export function parseYears(clause: string): number | undefined {
  // "5+ years", "3 – 5 yrs", "2 to 4 years"; not "a 10-person team", "in 2021"
  const match = clause.match(
    /\b(\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten)\s{0,2}\+?\s{0,2}(?:(?:-|–|to)\s{0,2}\d{1,2}\s{0,2}\+?\s{0,2})?(?:years?|yrs?)\b/i,
  )
  const written = match?.[1]?.toLowerCase()
  if (written === undefined) return undefined
  const word = (numberWords as readonly string[]).indexOf(written)
  return word >= 0 ? word : Number(written)
}
