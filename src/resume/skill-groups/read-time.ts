import { cuePacks } from '../../data/cues/cue-packs.ts'
import { monthWords, yearWords } from '../../data/level-words.ts'

const englishNumbers = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
)

const numbers = new Map(
  [englishNumbers, ...cuePacks.map((pack) => pack.numbers)].flatMap((words) =>
    words.map((word, nth) => [word.normalize('NFD').replaceAll(/\p{M}/gu, ''), nth + 1] as const),
  ),
)
  .set('a', 1)
  .set('a couple of', 2)
  .set('couple of', 2)

const number = `(\\d{1,2}(?:[.,]\\d|½)?|½|${anyOf([...numbers.keys()])})`
const year = `(?:${anyOf(yearWords)})\\.?`
const month = `(?:${anyOf(monthWords)})\\.?`
const about =
  '(?:for|daily|used|experience|exp\\.?|erfahrung|over|more than|at least|about|around|approx\\.?|almost|nearly|some|circa|ca\\.?|~|>|≥|uber|mehr als|rund|fast|seit|depuis|environ|plus de|mas de|desde hace|casi|mais de|ha|cerca de|meer dan|ruim|sinds|al|oltre|piu di|da)'
const experience =
  "(?:of )?(?:commercial|professional|practical|production|industry|hands-on|working)?(?: ?(?:experience|exp\\.?|erfahrung|berufserfahrung|praxis|d'experience|de experiencia|ervaring|di esperienza))?(?: (?:each|je|chacune?|cada uno|cada um|elk|ciascuno))?"

// "5 years", "3+ yrs of experience", "over 4 Jahre", "2–4 years", "1 yr 6 mos"
const years = new RegExp(
  `^(?:${about}:? ){0,2}(?:[~>≥+] ?)?${number}(?: ?(?:[-–—]|to|bis|a) ?${number})? ?\\+? ?-?(?:${year})(?: (?:and )?${number} ?(?:${month}))? ?${experience}\\+?$`,
)
const months = new RegExp(`^(?:[~>≥] ?)?${number} ?\\+? ?(?:${month}) ?${experience}$`)
// "< 1 year", "less than six months"
const lessThan = new RegExp(
  `^(?:<|≤|less than|under|up to|unter|weniger als|moins d[e'] ?|menos de|minder dan|meno di) ?(?:${number}|un|an?) ?(?:${year}|${month}) ?${experience}$`,
)
// "since 2019", "2015–2020", "last used 2021"
const dates =
  /^(?:(?:since|from|until|till|last used|last used in|seit|depuis|desde|sinds|dal)? ?(?:\d{2}\/)?(?:19|20)\d\d)(?: ?[-–—] ?(?:(?:\d{2}\/)?(?:19|20)\d\d|present|today|now|heute|date)?)?$/

/** "a few years", "mehrere Jahre" */
const some = new RegExp(
  `^(?:a few|few|several|some|many|einige|mehrere|quelques|plusieurs|varios|algunos|alguns|enkele|diversi|alcuni) (?:${year})$`,
)

/**
 * Reads a phrase that says nothing but a time: years of a range are its lower end; "< 1 year", "some years" and
 * dates are a time that says no number of years.
 *
 * @param folded - The phrase, folded.
 */
export function readTime(folded: string): { years?: number } | undefined {
  if (some.test(folded)) return {}
  if (!/[\d½]/.test(folded) && !folded.split(' ').some((word) => numbers.has(word))) return undefined
  const [, count, , more] = years.exec(folded) ?? []
  if (count) return { years: numberOf(count) + (more ? inYears(more) : 0) }
  const [, monthCount] = months.exec(folded) ?? []
  if (monthCount) return { years: inYears(monthCount) }
  return lessThan.test(folded) || dates.test(folded) ? {} : undefined
}

function inYears(monthCount: string): number {
  return Math.round((numberOf(monthCount) / 12) * 10) / 10
}

function numberOf(text: string): number {
  return numbers.get(text) ?? Number(text.replace(',', '.').replace('½', '.5'))
}

function anyOf(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length).join('|')
}
