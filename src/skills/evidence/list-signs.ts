import { gap } from '../tokens/gap.ts'

/** What parts the items of a list. */
export const parting: number =
  gap.comma |
  gap.slash |
  gap.item |
  gap.and |
  gap.plus |
  gap.open |
  gap.close |
  gap.newline |
  gap.colon |
  gap.dash |
  gap.stop |
  gap.block

/** What an item may hold beside the name: "Go (5 years)", "basic Swift", "Express - good". */
export const besides =
  /^(?:v?\d[\d.x]{0,7}|x|years?|yrs?|basics?|beginner|good|very|advanced|expert|intermediate|proficient|strong|working|knowledge|familiar|fluent|experience|learning|some|lang|language|framework|programming|of|level|core|solid|yes|no|a|little|bit|also|etc|mainly|mostly|lately|currently|recently|previously|formerly)$/

/** What joins the last items. */
export const joining = /^(?:and|or|und|y|et|oder)$/
