import { presentWords } from '../data/date-words.ts'

const present = presentWords.toSorted((a, b) => b.length - a.length).join('|')
const rest = new RegExp(`^[-–—]{1,2} ?(?:(?:\\p{L}{3,9}\\.? |\\d{1,2}[./] ?)?(?:19|20)\\d\\d|(?:${present}))\\.?$`, 'u')

/** The line is the end of a range of dates, whose start stands above: "– Feb 2020", "– present". */
export function endsRange(line: string): boolean {
  return line.length < 30 && rest.test(line.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
}
