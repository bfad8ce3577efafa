import { type Area, isInside } from './area.ts'

/** True when all clips let a place be seen, or one beside it, give or take `slack` points. */
export function isSeenThrough(holes: readonly Area[], x: number, y: number, slack = 0): boolean {
  const isOpen = (dx: number, dy: number) => holes.every((hole) => isInside(hole, x + dx, y + dy))
  return isOpen(0, 0) || (slack > 0 && (isOpen(-slack, 0) || isOpen(slack, 0) || isOpen(0, -slack) || isOpen(0, slack)))
}
