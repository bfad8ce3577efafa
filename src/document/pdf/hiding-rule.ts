import type { HiddenText } from '../../types.ts'
import { holds } from './box.ts'
import type { GraphicsState } from './graphics-state.ts'
import type { TextPlace } from './show-text.ts'
import { opacityThrough } from './soft-mask.ts'

/** Letters this small, in points, cannot be read; the smallest print of honest CVs is above 4. */
const tinySize = 2

/** Below this opacity ink cannot be told from paper. */
const faintAlpha = 0.08

/** How the state hides text, wherever it stands; then how its place does. */
export function hidingRule(
  state: GraphicsState,
  { layerOff, page }: TextPlace,
  height: number,
  width: number,
): (x: number, y: number) => HiddenText['kind'] | undefined {
  const kind = hidingState(state, layerOff)
  if (kind) return () => kind
  const isTiny = height <= tinySize || width <= tinySize / 2
  return (x, y) => {
    if (!holds(page, x, y)) return 'off-page'
    if (!holds(state.clip, x, y, height * 0.2)) return 'clipped'
    if (state.mask && (opacityThrough(state.mask, x, y) ?? 1) < faintAlpha) return 'transparent'
    return isTiny ? 'tiny' : undefined
  }
}

function hidingState(state: GraphicsState, layerOff: boolean): HiddenText['kind'] | undefined {
  const alpha = state.groupAlpha * (state.renderMode % 4 === 1 ? state.strokeAlpha : state.fillAlpha)
  if (layerOff) return 'layer'
  if (state.renderMode === 3 || state.renderMode === 7) return 'render-mode'
  return alpha < faintAlpha ? 'transparent' : undefined
}
