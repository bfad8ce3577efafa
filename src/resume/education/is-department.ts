import { departmentWords } from '../../data/degree-words.ts'
import { wordsOf } from '../lines/words-of.ts'

const openings = new Set(departmentWords)

/** Names a part of a school: "School of Computing", "Faculty of Informatics"; "College of Engineering, Pune" may be one itself. */
export function isDepartment(text: string): boolean {
  const [first = ''] = wordsOf(text)
  return openings.has(first) && /^\S{4,14} (?:of|for|de|di|für|voor|da|do)\s/i.test(text) && !text.includes(',')
}
