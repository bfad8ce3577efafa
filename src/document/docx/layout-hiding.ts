import type { HiddenText } from '../../types.ts'
import { isOffPage } from './is-off-page.ts'
import type { Layout } from './layout-of.ts'
import { placementOf } from './placement-of.ts'

/** Lines and frames of 2 points, and indents over half a page, in twentieths of a point. */
const clippedHeight = 40
const offPageIndent = { left: -7200, right: 14_400 } as const

/** Why nobody sees a paragraph laid out like this: a line too low for its letters, or a place off the page. */
export function layoutHiding(layout: Layout): HiddenText['kind'] | undefined {
  const { 'w:line': line, 'w:lineRule': rule } = layout
  if (rule === 'exact' && Number(line) <= clippedHeight) return 'clipped'
  const { 'w:h': height, 'w:hRule': heightRule } = layout
  if (heightRule === 'exact' && Number(height) <= clippedHeight) return 'clipped'
  const indent = Number(layout['w:start'] ?? layout['w:left'] ?? 0)
  if (indent < offPageIndent.left || indent > offPageIndent.right) return 'off-page'
  // An alignment (left, top, inside) counts for more than an offset.
  const across = placementOf(layout['w:xAlign'] ? '0' : layout['w:x'], layout['w:w'], layout['w:hAnchor'])
  const down = placementOf(layout['w:yAlign'] ? '0' : layout['w:y'], height, layout['w:vAnchor'])
  return isOffPage(across, down) ? 'off-page' : undefined
}
