/** How a line is drawn along a path, in the units of that path. */
export interface LineStyle {
  readonly width: number
  /** Ends: 0 cuts them off, 1 and 2 let them reach out by half the width. */
  readonly cap: number
  /** Lengths of dashes and gaps in turn; none for a line without gaps. */
  readonly dashes: readonly number[]
  /** Where in the dashes the line starts. */
  readonly phase: number
}

export const plainLine: LineStyle = { width: 1, cap: 0, dashes: [], phase: 0 }

/** Dashes as the file gives them; what makes no dashes is a line without gaps. */
export function withDashes(line: LineStyle, lengths: unknown, phase: unknown): LineStyle {
  const dashes = Array.isArray(lengths) ? lengths.map(Number) : []
  const isDashed = dashes.some((length) => length > 0) && dashes.every((length) => length >= 0)
  return { ...line, dashes: isDashed ? dashes : [], phase: Math.max(0, Number(phase) || 0) }
}
