/** How much of the target is reached: 0 to 1, never more. */
export function shareOfTarget(found: number, target: number): number {
  return Math.min(found / target, 1)
}
