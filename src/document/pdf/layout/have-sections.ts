import { areAlike } from './are-alike.ts'
import { findHeads, type Head } from './find-heads.ts'
import { isLevel, type Row } from './group-rows.ts'

/** Headings of unknown wording count from so many on a side. */
const fewestUnknown = 2

/**
 * Whether both sides of a gutter have sections of their own, which the cells of a table and a rail of labels have not:
 * headings that stand at other heights than those of the other side, each with its text right below.
 */
export function haveSections(left: readonly Row[], right: readonly Row[]): boolean {
  const [lefts, rights] = [findHeads(left), findHeads(right)]
  const [own, others] = [apartFrom(rights, lefts), apartFrom(lefts, rights)]
  if (own.some(({ isNamed }) => isNamed) && others.some(({ isNamed }) => isNamed)) return own.length * 2 > lefts.length
  const [alike, like] = [likeOne(others, own), likeOne(own, others)]
  return Math.min(alike.length, like.length) >= fewestUnknown && alike.length * 3 > lefts.length * 2
}

/** Those that stand level with none of the others. */
function apartFrom(others: readonly Head[], heads: readonly Head[]): Head[] {
  return heads.filter(({ row }) => !others.some((other) => row.some((p) => other.row.some((q) => isLevel(p, q)))))
}

const likeOne = (others: readonly Head[], heads: readonly Head[]) =>
  heads.filter((head) => others.some((other) => areAlike(head, other)))
