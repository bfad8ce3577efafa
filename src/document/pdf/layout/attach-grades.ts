import type { Piece } from './form-pieces.ts'
import { isLevel } from './group-rows.ts'
import { isLevelWord } from './is-level-word.ts'
import { pieceText } from './piece-text.ts'

/** `●●●●○`, `★★★`, `80 %`, `4/5`; not a single bullet. */
const sign = /^(?:(?:[★☆●○⬤◯■□█░▰▱◆◇✦✧▢⭐]\s?){2,10}|\d{1,3}\s?%|\d{1,2}\s?\/\s?(?:5|10))$/u

/** Left edges this close, in points, are one edge. */
const sameEdge = 2

/** A skill and its grade stand at the two edges of a sidebar, at most; wider gaps part columns. */
const widestGap = 250

/** A name with a grade is short. */
const longestName = 45

/**
 * Puts each grade that stands in a column of its own, dots for instance, behind the name it belongs to.
 *
 * Browsers may write all names first and all grades later, or float the grades; to a reader each belongs to its row.
 */
export function attachGrades(pieces: readonly Piece[]): readonly Piece[] {
  const grades = pieces.filter(isGrade)
  if (grades.length < 2) return pieces
  const names = pieces.filter((piece) => !isGrade(piece))
  const hosts = new Map<Piece, Piece>()
  for (const grade of grades) {
    const host = hostOf(grade, names)
    if (host && !hosts.has(host) && !isStacked(grade, grades, names)) hosts.set(host, grade)
  }
  const attached = new Set(hosts.values())
  return pieces
    .filter((piece) => !attached.has(piece))
    .map((piece) => {
      const grade = hosts.get(piece)
      return grade ? { ...piece, glyphs: [...piece.glyphs, ...grade.glyphs], right: grade.right } : piece
    })
}

function isGrade(piece: Piece): boolean {
  if (piece.glyphs.length > 25) return false
  const text = pieceText(piece)
  return sign.test(text) || isLevelWord(text)
}

/** The nearest piece on the same line, at the left. */
function hostOf(grade: Piece, names: readonly Piece[]): Piece | undefined {
  const [host] = names
    .filter((name) => name.right <= grade.left && grade.left - name.right < widestGap && isLevel(name, grade))
    .sort((a, b) => b.right - a.right)
  return host && host.glyphs.length <= longestName && !isParted(host, grade, names) ? host : undefined
}

/** Right above or below, other text stands between the two: they belong to two columns. */
function isParted(host: Piece, grade: Piece, names: readonly Piece[]): boolean {
  return names.some(
    ({ left, right, base, size }) =>
      left > host.right + size && right < grade.left && Math.abs(base - grade.base) < size * 2.5,
  )
}

/** It starts where the names above it start: a list in which each name has its grade below. */
function isStacked(grade: Piece, grades: readonly Piece[], names: readonly Piece[]): boolean {
  const count = (others: readonly Piece[]) =>
    others.filter(({ left }) => Math.abs(left - grade.left) <= sameEdge).length
  return count(names) > count(grades) / 3
}
