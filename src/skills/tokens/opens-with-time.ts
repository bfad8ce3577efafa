import { monthWords, yearWords } from '../../data/level-words.ts'

/** Words for stretches of time; the short ones are other words too: "Java 8 y Kotlin". */
const times = new Set([...yearWords, ...monthWords].filter((word) => word.length > 2 && word !== 'mes'))

/** What stands after the number of "C++ 11 years" and "Java 5 Jahre": the number counts time and is no version. */
export function opensWithTime(text: string): boolean {
  return times.has(/^[ \u00a0]?(\p{L}{3,8})/u.exec(text)?.[1]?.toLowerCase() ?? '')
}
