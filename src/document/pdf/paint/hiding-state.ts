import type { HiddenText } from '../../../types.ts'
import type { GraphicsState } from './graphics-state.ts'

/** Below this opacity ink cannot be told from paper. */
export const faintAlpha = 0.08

/** How the state hides text, wherever it stands. */
export function hidingState(state: GraphicsState, layerOff: boolean): HiddenText['kind'] | undefined {
  const alpha = state.groupAlpha * (state.renderMode % 4 === 1 ? state.strokeAlpha : state.fillAlpha)
  if (layerOff) return 'layer'
  if (state.renderMode === 3 || state.renderMode === 7) return 'render-mode'
  return alpha < faintAlpha ? 'transparent' : undefined
}
