import { courseWords } from '../../data/degree-words.ts'
import { wordsOf } from '../lines/words-of.ts'

const openings = new Set(courseWords)

/** Names a course or a service, and no school: "Corso di Docker", "Zivildienst", "Training Domain-Driven Design". */
export function isCourse(text: string): boolean {
  return openings.has(wordsOf(text)[0] ?? '')
}
