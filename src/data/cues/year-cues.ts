import { cuePacks } from './cue-packs.ts'
import type { Cue } from './cue-row.ts'

const years = 'years|yrs|year|yr'
const count =
  '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty'
const counts = [count, ...cuePacks.flatMap(({ numbers }) => numbers)].join('|')
const short = count
  .match(/\d+/g)
  ?.map((years) => `${years}y|${years}yrs`)
  .join('|')
const about = 'over|more|almost|nearly|about|around|some'
const work = 'experience|development|programming|engineering|coding|work'

/**
 * How long a skill was used, in the words around it. Left out: "11 years building platforms in Java", for it is the years of
 * a working life.
 *
 * - `before` and `after`: before the skill or after it; the number stands before the word for years.
 * - `part`: a share of years that were named before: "eight years of Java, the last three with Kotlin".
 */
// biome-ignore format: one cue a line
export const yearCues: Readonly<Record<'before' | 'after' | 'part', readonly Cue[]>> = {
  before: [
    `${years} of? professional|commercial|solid|hands|production? on? experience? with|of|in|on|using|writing|programming|coding? @`,
    `${years} of? .. ${work} with|in|using|of @`,
    `${years} working|coding|programming|developing with|in|on @`,
    `for .. ${years} i|we have|ve? been? writing|written|wrote|programming|programmed|coding|coded|using|used in|with? @`,
  ],
  after: [
    `@ ${count}? ${count} ${years}|y|jahre|jahr`,
    `@ ${short}`,
    `@ almost|nearly|about|around ${count} ${years}`,
    `@ professionally|commercially|daily? for ${about}? than? the? last|past? ${count} ${years}`,
    `@ which|that i .. for ${about}? ${count} ${years}`,
  ],
  part: [
    `${counts} of? them|those|these|which? with|in|of|on|using|mit|avec|sur|con|en|com|em|met @`,
    `@ for ${about}? ${count} $`,
    `@ for ${about}? ${count} and`,
  ],
}
