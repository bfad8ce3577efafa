import { type GraphicsState, parseColour } from './graphics-state.ts'
import { withDashes } from './line-style.ts'
import { operators } from './operators.ts'

/** Applies an operator that sets a single value of the state: a colour, or what is known of the line or the text. */
export function setValue(state: GraphicsState, operator: number | undefined, args: readonly unknown[]): void {
  const value = Number(args[0])
  switch (operator) {
    case operators.setFillRGBColor:
      state.fill = parseColour(args[0])
      break
    case operators.setFillTransparent:
      state.fill = state.patternInk = null
      break
    case operators.setStrokeRGBColor:
      state.stroke = parseColour(args[0])
      break
    case operators.setStrokeColorN:
    case operators.setStrokeTransparent:
      state.stroke = null
      break
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
