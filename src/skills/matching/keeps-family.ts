import { gap } from '../tokens/gap.ts'

/** Whether a list of a family's members goes on over what stands between two words. */
export function keepsFamily(bits: number): boolean {
  if ((bits & (gap.slash | gap.open | gap.comma | gap.and)) === 0) return false
  return (bits & (gap.stop | gap.block | gap.item | gap.close)) === 0
}
