import { holds } from './box.ts'
import { middleX, middleY } from './glyph.ts'
import type { Painting } from './painting.ts'

/** Whether a letter of a page stands where there is an image, or at its edge: over it or under it. */
export function standsOnImage({ glyphs, images }: Painting): boolean {
  return glyphs.some((glyph) => images.some((box) => holds(box, middleX(glyph), middleY(glyph), glyph.run.size)))
}
