import { childOf } from './child-of.ts'
import { cssColour } from './css-colour.ts'
import type { XmlElement } from './parse-xml.ts'

/** What a shape of VML is filled with: `RRGGBB`, `auto` for nothing, `unknown` for pictures and the like. */
export function vmlFill(shape: XmlElement): string {
  const { filled = 't', fillcolor = 'white' } = shape.attributes
  if (/^(?:f|false)$/.test(filled)) return 'auto'
  const { type = 'solid' } = childOf(shape, 'v:fill')?.attributes ?? {}
  return type === 'solid' ? cssColour(fillcolor) : 'unknown'
}
