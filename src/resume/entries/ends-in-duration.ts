import { isDuration } from '../dates/is-duration.ts'

/** "4 yrs 3 mos", "Acme · Full-time · 4 yrs 3 mos": how long it was, as networks print it. */
export function endsInDuration(text: string): boolean {
  return isDuration(text.split(/\s[·|•]\s/).at(-1) ?? '')
}
