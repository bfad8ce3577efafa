import { findDates } from '../dates/find-dates.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'

/** "Started as trainee operator", "Java from 2006.": the text below a header tells how it went on. */
export function tellsSince(text: string): boolean {
  if (/^(?:started|began|joined|promoted|hired) (?:out )?(?:as|to)\s/i.test(text)) return true
  return (
    findDates(text).some(({ single, half }) => single || half) && isSkillName(withoutDates(text).replace(/\.$/, ''))
  )
}
