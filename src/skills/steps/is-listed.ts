import { gap } from '../gap.ts'
import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'
import { wordAt } from '../word-at.ts'

/** What parts the items of a list. */
const parting: number =
  gap.comma |
  gap.slash |
  gap.item |
  gap.and |
  gap.plus |
  gap.open |
  gap.close |
  gap.newline |
  gap.colon |
  gap.dash |
  gap.stop |
  gap.block

/** What an item may hold beside the name: "Go (5 years)", "basic Swift", "Express - good". */
const besides =
  /^(?:\d{1,4}|v?\d[\d.]*|x|years?|yrs?|basics?|beginner|good|very|advanced|expert|intermediate|proficient|strong|working|knowledge|familiar|fluent|experience|learning|some|lang|language|framework|programming|and|or|with|in|of|level|core|solid)$/

/**
 * Whether a doubtful word stands in a list as an item of its own: in a list of skills, or between skills that are known.
 * Small letters need small letters beside them ("java, go, rest"), for prose has commas too.
 */
export function isListed(
  passage: Passage,
  sightings: readonly Sighting[],
  nth: number,
  proven: readonly boolean[],
): boolean {
  const sighting = sightings[nth] as Sighting
  if (!isOwnItem(passage, sighting)) return false
  const inSkillsList = passage.layout.isList(sighting.start)
  if (inSkillsList && sighting.end - sighting.start > 2) return true
  const neighbours = [nth - 1, nth + 1].filter(
    (other) => proven[other] && areNeighbours(passage, sightings, nth, other),
  )
  if (neighbours.length === 0) return false
  if (inSkillsList || isCapital(passage, sighting)) return true
  return (
    neighbours.some((other) => !isCapital(passage, sightings[other] as Sighting)) &&
    neighbours.length > 0 &&
    isLongList(passage, sightings, nth)
  )
}

function isOwnItem(passage: Passage, { first, last }: Sighting): boolean {
  const { tokens } = passage
  let i = last + 1
  while (i < tokens.count && !((tokens.gap[i] as number) & parting)) {
    if (!besides.test(wordAt(passage, i))) return endsList(passage, i)
    if (/^(?:and|or)$/.test(wordAt(passage, i))) break
    i++
  }
  for (let j = first; j > 0 && !((tokens.gap[j] as number) & parting); j--) {
    if (/^(?:and|or)$/.test(wordAt(passage, j - 1))) return true
    if (!besides.test(wordAt(passage, j - 1))) return beginsList(passage, j - 1)
  }
  return true
}

/** "in Go, Rust and Python": a list in a sentence begins after a small connecting word. */
function beginsList(passage: Passage, i: number): boolean {
  return /^(?:in|with|using|of|like|as|including|both|from|to|via|on|languages|stack|technologies|tools|also|know|use|used|write)$/.test(
    wordAt(passage, i),
  )
}

/** "Java, Go and Rust services", "Java, Kotlin, Go for the backend": and it ends before one. */
function endsList(passage: Passage, i: number): boolean {
  return /^(?:for|on|in|to|at|services|applications|apis|code|developer|developers|development|since|every|daily|as|from|over|with)$/.test(
    wordAt(passage, i),
  )
}

function areNeighbours(passage: Passage, sightings: readonly Sighting[], one: number, other: number): boolean {
  const left = sightings[Math.min(one, other)] as Sighting
  const right = sightings[Math.max(one, other)] as Sighting
  let parted = false
  for (let i = left.last + 1; i <= right.first; i++) {
    const bits = passage.tokens.gap[i] as number
    if (bits & (gap.block | gap.stop)) return false
    if (bits & parting) parted = true
    if (i === right.first) break
    const word = wordAt(passage, i)
    if (/^(?:and|or)$/.test(word)) parted = true
    else if (!besides.test(word)) return false
  }
  return parted
}

/** Three and more in a row, at least. */
function isLongList(passage: Passage, sightings: readonly Sighting[], nth: number): boolean {
  let first = nth
  while (first > 0 && areNeighbours(passage, sightings, first - 1, first)) first--
  let last = nth
  while (last + 1 < sightings.length && areNeighbours(passage, sightings, last, last + 1)) last++
  return last - first >= 1
}

function isCapital({ text }: Passage, { start, end }: Sighting): boolean {
  return /\p{Lu}/u.test(text.slice(start, end))
}
