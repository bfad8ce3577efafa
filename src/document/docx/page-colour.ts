import { childOf } from './child-of.ts'
import { isOn } from './is-on.ts'
import type { Parts } from './read-parts.ts'

/**
 * The colour of the paper, `RRGGBB`; `undefined` where it is a picture or a pattern.
 *
 * Google Docs writes a white background into every file; Word shows a background only where its settings say so.
 */
export function pageColour({ main, related }: Parts): string | undefined {
  const background = childOf(main.root, 'w:background')
  if (!background || !isOn(related('settings')?.root, 'w:displayBackgroundShape')) return white
  const colour = background.attributes['w:color'] ?? 'auto'
  if (background.children.length > 0) return undefined
  return /^[\da-f]{6}$/i.test(colour) ? colour : white
}

const white = 'FFFFFF'
