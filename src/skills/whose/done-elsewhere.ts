import type { CueHit } from '../cues/cue-hit.ts'
import type { Sentence } from '../cues/sentence.ts'
import { wordAt } from '../tokens/word-at.ts'
import { clauseBefore } from './clause-before.ts'
import { placeWords } from './place-words.ts'
import { skillsBetween } from './skills-between.ts'

/** Work of people; servers are hosted, run and built in places, too. */
const made = /^(?:coded|developed|done|made|maintained|programmed|written)$/

/** "The ABAP was coded in Pune": work that is told by its place is done by those who sit there. */
export function doneElsewhere(sentence: Sentence): CueHit<'other'> | undefined {
  const { passage, start, end } = sentence
  for (let i = start + 2; i + 2 < end; i++) {
    if (!made.test(wordAt(passage, i)) || !/^(?:is|are|was|were)$/.test(wordAt(passage, i - 1))) continue
    if (!/^(?:in|from|at)$/.test(wordAt(passage, i + 1)) || !isPlace(sentence, i + 2)) continue
    const scope = skillsBetween(sentence, clauseBefore(sentence, i), i)
    if (scope) return { effect: 'other', first: i - 1, last: i + 2, ...scope }
  }
  return undefined
}

function isPlace({ passage }: Sentence, i: number): boolean {
  const isCapital = /\p{Lu}/u.test(passage.text.charAt(passage.tokens.start[i] as number))
  return isCapital && placeWords().has(wordAt(passage, i))
}
