import { cuePacks } from './cue-packs.ts'
import type { Cue } from './cue-row.ts'

const years = 'years|yrs|year|yr'
const months = 'months|mos|monate|monaten|mois|meses|maanden|mesi'
const count =
  '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty'
const sinceWords = 'since|seit|depuis|desde|sinds|dal|dai'
/** "since 2016"; no CV speaks of skills from before. */
const calendarYears = Array.from({ length: 66 }, (_, nth) => 1975 + nth).join('|')
const counts = [count, ...cuePacks.flatMap(({ numbers }) => numbers)].join('|')
const short = count
  .match(/\d+/g)
  ?.map((years) => `${years}y|${years}yrs`)
  .join('|')
const about = 'over|more|almost|nearly|about|around|some'
const work = 'experience|exp|xp|development|programming|engineering|coding|work'

/**
 * How long a skill was used, in the words around it. Left out: "11 years building platforms in Java", for it is the years of
 * a working life.
 *
 * - `before` and `after`: before the skill or after it; the number stands before the word for years.
 * - `ofMany`: years that a team has together, that data is kept or that pupils are old are nobody's
 * - `each`: after a list of skills, about all of them
 * - `part`: a share of years that were named before: "eight years of Java, the last three with Kotlin".
 */
// biome-ignore format: one cue a line
export const yearCues: Readonly<Record<'ofMany' | 'before' | 'after' | 'each' | 'part', readonly Cue[]>> = {
  ofMany: [
    'years of? combined|collective|joint|shared|accumulated .. @',
    `~keep|retain|store|archive|hold|preserve .. for # ${years}|${months} in|on @`,
    `of my # ${years} with|in|of|on @`,
    '@ to|for|with # year old|olds',
    'jahre|jahren|monate .. in|auf @ aufbewahrt|aufzubewahren|gespeichert|archiviert|vorgehalten',
  ],
  before: [
    `${years} and? a? half? of? professional|commercial|solid|hands|production? on? experience? with|of|in|on|using|writing|programming|coding? @`,
    `${years} of? .. ${work} with|in|using|of @`,
    `decade|decades of|with|in .. @`,
    `${months} of|with|in|mit|de|di|van|met|avec|con|com professional|commercial|hands|production? on? experience? @`,
    `${sinceWords} ${calendarYears} working|coding|programming|developing|writing? in|with|on|mit|avec|con|com|met|en|em @`,
    `seit|depuis|desde|sinds|dal ${calendarYears} .. in|en|em|mit|avec|con|com|met @`,
    `seit|depuis|desde|sinds|dal ${calendarYears} , .. in|en|em|mit|avec|con|com|met @`,
    `${years} working|coding|programming|developing with|in|on @`,
    `for .. ${years} i|we have|ve? been? writing|written|wrote|programming|programmed|coding|coded|using|used in|with? @`,
  ],
  after: [
    `@ #? to|bis|à? # ${years}|y|jahre|jahren|jahr|ans|años|anos|anni|jaar`,
    `@ # and a half ${years}`,
    `@ ${short}`,
    `@ # ${months}`,
    `@ for a|one|over|almost|nearly|half? a? year|decade`,
    `@ for ${about}? than? # ${years}|months|decades`,
    `@ experience|erfahrung|expérience|experiencia|experiência|esperienza|ervaring? : # ${years}|jahre|ans|años|anos|anni|jaar`,
    `@ developer|programmer|engineer|dev|user|admin|only? ${sinceWords} ${calendarYears}`,
    `@ in? production|prod|use|daily|professionally|commercially? ${sinceWords} ${calendarYears}`,
    `@ almost|nearly|about|around # ${years}`,
    `@ professionally|commercially|daily? for ${about}? than? the? last|past? # ${years}`,
    `@ which|that i .. for ${about}? # ${years}`,
  ],
  each: [`@ # ${years} each`, `@ for? # ${years} with|in|of|for each|all`],
  part: [
    `${counts} de? ellos|ellas|deles|delas con|com|en|em @`,
    `${counts} of? them|those|these|which? with|in|of|on|using|mit|in|avec|sur|con|en|com|em|met|von|van|de|di|da @`,
    `@ ${count} $`,
    `@ for ${about}? ${count} $`,
    `@ for ${about}? ${count} and`,
  ],
}
