import { subHeadingWords } from '../../data/sub-headings.ts'
import { wordsOf } from '../lines/words-of.ts'

const frames = new Set<string>(subHeadingWords.frames)
const works = new Set<string>(subHeadingWords.works)
const fillers = new Set<string>(subHeadingWords.fillers)
const mostWords = 6

/** "Before contracting", "Earlier career:", "Permanent roles": parts the positions of a career and is none of them. */
export function isSubHeading(text: string): boolean {
  if (/[\d,;|]|\.$|:\s{0,3}\S/.test(text)) return false
  const words = wordsOf(text)
  const framed = words.filter((word) => frames.has(word))
  const worked = words.filter((word) => works.has(word))
  return (
    words.length <= mostWords &&
    words.every((word) => frames.has(word) || works.has(word) || fillers.has(word)) &&
    (framed.length > 0 || worked.length > 1)
  )
}
