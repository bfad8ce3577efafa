import { levelWords, oftenMisspelt } from '../../data/level-words.ts'
import type { SkillLevel } from '../../types.ts'

const shortest = 7
/** They grade nothing: "experienced" does. */
const noun = /^experiences?$/

const levels = oftenMisspelt.map((word) => ({
  word: single(word),
  level: levelWords.find(({ words }) => words.includes(word))?.level,
}))

/** The level of a word with one letter wrong, left out, put in or swapped; doubled letters count once: "begginer", "advanved". */
export function misspeltLevel(word: string): SkillLevel | undefined {
  if (word.length < shortest || word.length > 16 || !/^[a-z]+$/.test(word) || noun.test(word)) return undefined
  const plain = single(word)
  return levels.find((known) => known.word[0] === plain[0] && isNear(known.word, plain))?.level
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
