import type { SkillLevel } from '../../types.ts'
import type { Cue } from './cue-row.ts'

/** How well a skill is known, in the words around it. Hedges are a low level, not a no. */
// biome-ignore format: one cue a line
export const levelCues: Readonly<Record<SkillLevel, readonly Cue[]>> = {
  beginner: [
    'basic|basics|beginner|elementary|rudimentary|introductory|novice|fundamental|minimal|limited|little|slight|minor|superficial|passing knowledge|understanding|experience|skills|exposure|familiarity|command? of|in|with|to? @',
    'some|a|first bit|little|some? experience|exposure|knowledge|familiarity|steps|contact of|with|in|to @',
    'some @',
    'a little|bit of? @',
    'basics|fundamentals of @',
    'first steps|contact|experience|experiences|contacts with|in >',
    'familiar|familiarity|acquainted|dabbled|dabble|dabbling with|in|at >',
    'exposure|exposed|introduction|introduced to >',
    'learning|studying|beginner|newcomer|novice at|in|with|to? @',
    'currently|now|self|still|started|am learning|studying|exploring >',
    '~learn|study the? basics? of? @',
    '~get to grips|speed|know with|on? >',
    'read|reading @',
    'aware|awareness|aware of >',
    '@ basics|basic|beginner|learning|novice|elementary|fundamentals|grundlagen|grundkenntnisse|exposure|university|school|rudimentary|some|little',
  ],
  intermediate: [
    'working|practical|intermediate|good|solid|decent|reasonable|sound|fair|moderate knowledge|understanding|experience|skills|command|level|grasp of|in|with? @',
    'intermediate|good|solid|decent|reasonable|moderate @',
    'comfortable|competent|conversant|confident with|in|using|writing @',
    '@ intermediate|good|competent|working|gut|solid',
  ],
  advanced: [
    'advanced|strong|extensive|deep|proficient|fluent|excellent|thorough|profound|skilled|adept|considerable|wide|broad|depth knowledge|understanding|experience|skills|command|background|expertise|proficiency|in|with|of|at? of|in|with|at? @',
    'very|sehr good|gut|gute .. @',
    'proficiency|fluency|strength|strengths in|with|are|is|at @',
    'hands on? experience|expertise in|with|of @',
    '@ very? advanced|strong|proficient|fluent|excellent',
    '@ very|sehr good|gut',
  ],
  expert: [
    'expert|mastery|master|guru|authority|specialist|expertise|mastered level? knowledge|command? in|of|with|at|on? @',
    '@ expert|guru|master|mastery|specialist',
  ],
}
