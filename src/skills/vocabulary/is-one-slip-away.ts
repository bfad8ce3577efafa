/**
 * Whether two words differ by one letter that is missing, too many, wrong or in another place, or by two that have changed
 * places.
 *
 * @example isOneSlipAway('kubrenetes', 'kubernetes') // true, and so are 'lavarel' and 'laravel'
 */
export function isOneSlipAway(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let tail = 0
  while (tail < shorter - start && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  const left = one.slice(start, one.length - tail)
  const right = other.slice(start, other.length - tail)
  if (left.length !== right.length) return left.length + right.length === 1
  if (left.length === 3 && left[0] === right[2] && left[1] === right[1] && left[2] === right[0]) return true
  return left.slice(1) === right.slice(0, -1) || left.slice(0, -1) === right.slice(1)
}
