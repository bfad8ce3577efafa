import type { GraphicsState } from './graphics-state.ts'
import { withDashes } from './line-style.ts'
import { operators } from './operators.ts'

/** Applies an operator that sets a number of the state: of the line or of the text. */
export function setNumber(state: GraphicsState, operator: number | undefined, args: readonly unknown[]): void {
  const value = Number(args[0])
  switch (operator) {
    case operators.setLineWidth:
      state.line = { ...state.line, width: Math.abs(value) }
      break
    case operators.setLineCap:
      state.line = { ...state.line, cap: value }
      break
    case operators.setDash:
      state.line = withDashes(state.line, args[0], args[1])
      break
    case operators.setCharSpacing:
      state.characterSpacing = value
      break
    case operators.setWordSpacing:
      state.wordSpacing = value
      break
    case operators.setHScale:
      state.horizontalScale = value / 100
      break
    case operators.setLeading:
      state.leading = -value
      break
    case operators.setTextRise:
      state.rise = value
      break
    case operators.setTextRenderingMode:
      state.renderMode = value
      break
  }
}
