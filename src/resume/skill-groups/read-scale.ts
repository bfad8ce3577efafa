import { foldText } from '../lines/fold-text.ts'

/** What bare figures beside skills mean: "Java 5". */
export interface Scale {
  /** Full marks. */
  readonly most?: number
  readonly inYears?: boolean
  readonly inMonths?: boolean
}

// "(1-5)", "out of 10"
const marks = /(?:\b[01] ?(?:[-–]|to|bis|a) ?|out of |von |sur |\/)(5|6|10)\b/
// "1 = basic, 5 = expert"
const lowest = /\b1 ?[=:] ?[a-z]/
const highest = /\b(5|6|10) ?[=:] ?[a-z]/
// "(years)", "numbers are years of use"; not "10 years"
const years = /(?<!\d ?\+? ?)\b(?:years|yrs|jahren?|annees|anos|jaren|anni)\b/

/** "(1 = basic, 5 = expert)", "Scale: 1–5" */
const legend =
  /^(?:[([*]|(?:scale|levels?|niveau|nivel|stufen?|legend|key|numbers|figures|ratings?|skala|legende|echelle|escala|schaal)\b|scala(?: da\b|:))/

/** "●●●●● daily · ●●●○○ can do" */
const drawn = /^[★☆●○■□▰▱█░◆◇⭐]{1,10}[ =:–-]{1,3}\p{Ll}[\p{L} ]{1,30}$/u

/** A line that says what the figures of a list mean, and names no skill. */
export function isLegend(line: string): boolean {
  const pieces = line.split(/\s?[·|,;•]\s/)
  if (pieces.length > 1 && pieces.every((piece) => drawn.test(piece))) return true
  return legend.test(foldText(line)) && readScale(line) !== undefined
}

/** Reads what figures mean from words about them: "Skills (self-rated, 1–10)", "Skills (years)". */
export function readScale(words: string): Scale | undefined {
  const folded = foldText(words)
  const most = marks.exec(folded) ?? (lowest.test(folded) ? highest.exec(folded) : null)
  if (most) return { most: Number(most[1]) }
  if (/\((?:in )?(?:months|monate|mois|meses|mesi|maanden)\b/.test(folded)) return { inMonths: true }
  return years.test(folded) ? { inYears: true } : undefined
}
