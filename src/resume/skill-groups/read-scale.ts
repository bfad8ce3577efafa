import { foldText } from '../lines/fold-text.ts'
import { type Grade, readLevel } from './read-level.ts'

/** What bare figures and letters beside skills mean: "Java 5", "Java (A)". */
export interface Scale {
  /** Full marks. */
  readonly most?: number
  readonly inYears?: boolean
  readonly inMonths?: boolean
  /** What letters stand for. */
  readonly letters?: ReadonlyMap<string, Grade>
}

// "(1-5)", "out of 10", "from one to five"
const marks = /(?:\b(?:[01]|one|zero) ?(?:[-–]|to|bis|a) ?|out of |von |sur |\/)(5|6|10|five|six|ten)\b/
const spelt: Readonly<Record<string, number>> = { five: 5, six: 6, ten: 10 }
// "A = expert"
const letter = /^\(?([A-Z]) ?[=:–-] ?(\p{L}[\p{L} ]{2,25})\)?\.?$/u
// "1 = basic, 5 = expert"
const lowest = /\b1 ?[=:] ?[a-z]/
const highest = /\b(5|6|10) ?[=:] ?[a-z]/
// "(years)", "numbers are years of use"; not "10 years"
const years = /(?<!\d ?\+? ?)\b(?:years|yrs|jahren?|annees|anos|jaren|anni)\b/

/** "(1 = basic, 5 = expert)", "Scale: 1–5", "Self-rated, 1 to 5", "Years of use" */
const legend =
  /^(?:[([*]|years(?: of (?:use|experience|work))?:?$|(?:(?:all |skills )?(?:self-)?(?:rated|scored|graded)|self|scale|levels?|niveau|nivel|stufen?|legend|key|numbers|figures|ratings?|skala|legende|echelle|escala|schaal)\b|scala(?: da\b|:))/

/** "●●●●● daily · ●●●○○ can do" */
const drawn = /^[★☆●○■□▰▱█░◆◇⭐]{1,10}[ =:–-]{1,3}\p{Ll}[\p{L} ]{1,30}$/u

/** A line that says what the figures of a list mean, and names no skill. */
export function isLegend(line: string): boolean {
  const pieces = piecesOf(line)
  if (pieces.length > 1 && pieces.every((piece) => drawn.test(piece))) return true
  if (lettersIn(line)?.size === pieces.length) return true
  return legend.test(foldText(line)) && readScale(line) !== undefined
}

/** Reads what figures mean from words about them: "Skills (self-rated, 1–10)", "Skills (years)". */
export function readScale(words: string): Scale | undefined {
  const letters = lettersIn(words)
  if (letters) return { letters }
  const folded = foldText(words)
  const most = marks.exec(folded) ?? (lowest.test(folded) ? highest.exec(folded) : null)
  if (most?.[1]) return { most: spelt[most[1]] ?? Number(most[1]) }
  if (/\((?:in )?(?:months|monate|mois|meses|mesi|maanden)\b/.test(folded)) return { inMonths: true }
  return years.test(folded) ? { inYears: true } : undefined
}

/** Two letters at least, for one is anybody's. */
function lettersIn(line: string): ReadonlyMap<string, Grade> | undefined {
  const letters = piecesOf(line).flatMap((piece) => {
    const [, sign = '', words = ''] = letter.exec(piece) ?? []
    const grade = sign === '' ? undefined : readLevel(words)
    return grade ? [[sign, grade] as const] : []
  })
  return letters.length > 1 ? new Map(letters) : undefined
}

function piecesOf(line: string): string[] {
  return line.split(/\s?[·|,;•]\s/)
}
