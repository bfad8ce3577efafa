import type { TextLine } from '../lines/text-line.ts'

/** "★★★", "●●●○○", "+++", "***" */
const signs =
  /[★●⬤■█▰▮◆✦⭐⚫☆○◯□░▱▯◇⚪](?: ?[★●⬤■█▰▮◆✦⭐⚫☆○◯□░▱▯◇⚪]){0,19}|(?<=[\s(])(?:\+{1,5}|\*{1,5})(?=\s|[,;)]|$)/gu

/**
 * How many signs are full marks where nobody prints the empty ones ("Java ★★★, Go ★★"), by the longest row of signs: one of
 * four or five is out of five, a shorter one is all there is. Nothing where no row has two.
 */
export function fullMarks(lines: readonly TextLine[]): number | undefined {
  const runs = lines.flatMap(({ text }) => text.match(signs) ?? [])
  const longest = runs.reduce((most, run) => Math.max(most, run.replaceAll(' ', '').length), 0)
  if (longest < 2) return undefined
  return longest > 3 ? Math.max(5, longest) : 3
}
