import type { SkillLevel } from '../../types.ts'
import type { Cue } from './cue-row.ts'

const knowledge =
  'knowledge|understanding|experience|skills|command|grasp|exposure|familiarity|background|grounding|expertise|proficiency|level|user'
const low =
  'basic|basics|beginner|elementary|rudimentary|introductory|novice|fundamental|minimal|limited|little|slight|minor|superficial|passing'
const middle = 'practical|intermediate|good|solid|decent|reasonable|sound|fair|moderate'
const high =
  'advanced|strong|extensive|deep|proficient|fluent|excellent|thorough|profound|skilled|adept|considerable|wide|broad'
const highest = 'expert|mastery|guru|specialist|expertise|mastered'
/** What may follow a skill that an adjective grades: "strong Java skills", but not "a strong Java team", "basic Go scripts". */
const follows =
  'and|or|but|with|plus|skills|knowledge|experience|background|command|understanding|expertise|developer|engineer|programmer'

/** An adjective that touches a skill, and what it touches is all there is. */
const touching = (adjectives: string): readonly Cue[] => [`${adjectives} @ $`, `${adjectives} @ ${follows}`]

/**
 * How well a skill is known, in the words around it. Hedges are a low level, not a no. Left out: "master" behind a name, for
 * servers have one.
 */
// biome-ignore format: one cue a line
export const levelCues: Readonly<Record<SkillLevel, readonly Cue[]>> = {
  beginner: [
    `${low} ${knowledge} of|in|with|to? @`,
    `${low}|poor|weak|rusty in|with|at|of|on @`,
    ...touching(`${low}|some|rusty`),
    'conversational|passable|rudimentary in|with @',
    'entry level @',
    '@ , copy paste',
    '@ copy paste level|knowledge',
    'familiar|aware|notions|exposure : >',
    'just|recently|newly|only started|begun|starting|learned|learnt with|in? >',
    'some|a|first bit|little|some? experience|exposure|knowledge|familiarity|steps|contact of|with|in|to @',
    'a little|bit of? @',
    'hardly|barely|scarcely any|ever|used|touched @',
    `hardly|barely|scarcely any ${knowledge} of|with|in|to .. @`,
    'hardly|barely|scarcely ever? ~work|program|code with|in|on @',
    'kaum|nauwelijks|amper|apenas|guère @',
    'hardly|barely|scarcely ~use|touch|write|know @',
    'hardly|barely|scarcely ever ~use|touch|write|know @',
    '~learn about @',
    'basics|fundamentals of @',
    'first steps|contact|experience|experiences|contacts with|in >',
    'familiar|familiarity|acquainted|dabbled|dabble|dabbling with|in|at >',
    'played|toyed|tinkered|experimented|tinkering|experimenting around? with|in @',
    'picking|picked up >',
    'exposure|exposed|introduced to >',
    'new to @',
    'scratched|scratching the surface of|with @',
    '@ i know only|just? in passing',
    'dipped into|in >',
    'getting|got started with|in >',
    '@ is|are still|a|very|quite? little|bit? basic|rusty|limited|weak',
    'learning|studying|beginner|newcomer|novice at|in|with|to? @',
    '@ i have only|just|barely? dabbled|tinkered',
    '@ is|are|dates from|back? to? my? university|school|college|studies|uni',
    '@ i know only|just at? a? basic level?',
    '@ i can read',
    'enough of? @ to|for',
    'currently|now|self|still|started|am learning|studying|exploring >',
    '~learn|study the? basics? of? @',
    '~teach myself|me @',
    '~get to grips|speed|know with|on? >',
    'can|could|able|only|just|i|and|or to? read @',
    'reading knowledge of? @',
    'aware|awareness|aware of >',
    '@ basics|fundamentals|grundlagen|grundkenntnisse',
    '@ basic|beginner|learning|novice|elementary|conversational|passable|exposure|university|school|rudimentary|some|little $',
    '@ a little|bit $',
    '@ a little|bit and',
  ],
  intermediate: [
    `${middle}|working ${knowledge} of|in|with? @`,
    `${middle} in|with|of|at|on @`,
    ...touching('intermediate|good|solid|decent|reasonable|moderate'),
    'comfortable|competent|conversant|confident with|in|using|writing @',
    'find my way around|in >',
    'get by in|with >',
    'fine|ok|okay with|in >',
    'get along with >',
    'my @ is quite|fairly|pretty|reasonably? good|solid|decent',
    '@ intermediate|good|competent|confident|decent|fair|medium|middle|moderate|skilled|skillful|skilful|working|gut|solid $',
  ],
  advanced: [
    `${high}|depth ${knowledge} of|in|with|at? @`,
    `${high} in|with|of|at|on @`,
    ...touching(high),
    'very comfortable|confident with|in @',
    'very|highly|extremely? experienced with|in @',
    'very|sehr good|gut|gute .. @',
    'proficiency|fluency|strength|strengths in|with|are|is|at @',
    'hands on? experience|expertise in|with|of @',
    'know|knows @ very|really? well',
    'my @ is very|quite? strong|fluent|excellent',
    'at home in|with >',
    '@ very? advanced|strong|proficient|fluent|excellent as? well|too? $',
    '@ very|sehr good|gut',
  ],
  expert: [
    `${highest}|master|authority level? knowledge|command? in|of|with|at|on @`,
    `${highest}|master level knowledge|command? in|of|with|at|on? @`,
    ...touching('expert'),
    'know|knows @ inside',
    'go to person|man|woman|guy|expert for|on|in >',
    '@ expert|guru|mastery|specialist',
  ],
}
