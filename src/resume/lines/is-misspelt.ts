/** One letter of the known word is wrong, left out, put in or swapped with the next; doubled letters count once. */
export function isMisspelt(word: string, known: string): boolean {
  return word[0] === known[0] && isNear(single(known), single(word))
}

function single(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

function isNear(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  const [left, right] = [one.slice(from), other.slice(from)]
  if (left.length === right.length) {
    return (
      left.slice(1) === right.slice(1) ||
      (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
    )
  }
  return left.slice(1) === right || left === right.slice(1)
}
