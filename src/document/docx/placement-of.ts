import type { Placement } from './is-off-page.ts'

/** Twentieths of a point, in which Word measures paragraphs. */
const twipsPerPoint = 20

/**
 * Where a frame or a floating table stands.
 *
 * @param length - Without one the thing is as long as its content: at the most, as the page.
 */
export function placementOf(offset = '0', length: string | undefined, anchor: string | undefined): Placement {
  const points = (twips: string) => (Number(twips) || 0) / twipsPerPoint
  return { offset: points(offset), length: points(length ?? '18000'), from: anchor === 'page' ? 'page' : 'elsewhere' }
}
