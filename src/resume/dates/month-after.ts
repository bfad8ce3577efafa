import { months } from '../../data/date-words.ts'
import type { CvDate } from '../../types.ts'
import { alternatives } from './alternatives.ts'
import { twoDigits } from './two-digits.ts'

const monthOf = new Map(months.flatMap(({ month, names }) => names.map((name) => [name, month] as const)))
/** " - Feb", at the end of a line, a cell or a bracket */
const ending = new RegExp(
  `^ {0,2}(?:[-–—]|to|bis|a|à|al|tot|t/m) {0,2}(${alternatives([...monthOf.keys()])})\\.?(?= {0,2}(?:$|\\)|[|,;·]|\\t(?!\\d)))`,
  'u',
)

/** "Jan 2020 - Feb", "Nov 2018 – Mar": the month that ends a range is the next one of its name. */
export function monthAfter(
  start: CvDate,
  rest: string,
): { readonly endDate: CvDate; readonly length: number } | undefined {
  const [all = '', name = ''] = ending.exec(rest) ?? []
  const month = monthOf.get(name)
  if (month === undefined || start.length < 'YYYY-MM'.length) return undefined
  const [year = '', first = ''] = start.split('-')
  const last = month < Number(first) ? Number(year) + 1 : year
  return { endDate: `${last}-${twoDigits(month)}`, length: all.length }
}
