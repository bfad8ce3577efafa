import type { SkillLevel } from '../../types.ts'
import type { Cue } from './cue-row.ts'

/** How well a skill is known, in the words around it. Hedges are a low level, not a no. */
export const levelCues: readonly (readonly [SkillLevel, Cue])[] = [
  [
    'beginner',
    'basic|basics|beginner|elementary|rudimentary|introductory|novice|fundamental|minimal|limited|little|slight|minor|superficial|passing knowledge|understanding|experience|skills|exposure|familiarity|command? of|in|with|to? @',
  ],
  ['beginner', 'some|a|first bit|little|some? experience|exposure|knowledge|familiarity|steps|contact of|with|in|to @'],
  ['beginner', 'some @'],
  ['beginner', 'basics|fundamentals of @'],
  ['beginner', 'familiar|familiarity|acquainted|dabbled|dabble|dabbling with|in|at >'],
  ['beginner', 'exposure|exposed|introduction|introduced to >'],
  ['beginner', 'learning|studying|beginner|newcomer|novice at|in|with|to? @'],
  ['beginner', 'currently|now|self|still|started|am learning|studying|exploring >'],
  ['beginner', '~learn|studying the? basics? of? @'],
  ['beginner', 'aware|awareness|aware of >'],
  ['beginner', '@ basics|basic|beginner|learning|novice|elementary|fundamentals'],

  [
    'intermediate',
    'working|practical|intermediate|good|solid|decent|reasonable|sound|fair|moderate knowledge|understanding|experience|skills|command|level|grasp of|in|with? @',
  ],
  ['intermediate', 'comfortable|competent|conversant|confident with|in|using|writing @'],
  ['intermediate', '@ intermediate|good|competent|working'],

  [
    'advanced',
    'advanced|strong|extensive|deep|proficient|fluent|excellent|thorough|profound|skilled|adept|considerable|wide|broad|depth very? good? hands? on? knowledge|understanding|experience|skills|command|background|expertise|proficiency|in|with|of|at? of|in|with|at? @',
  ],
  ['advanced', 'very good .. @'],
  ['advanced', 'proficiency|fluency|strength|strengths in|with|are|is|at @'],
  ['advanced', 'hands on? experience|expertise in|with|of @'],
  ['advanced', '@ advanced|strong|proficient|fluent|excellent'],

  [
    'expert',
    'expert|mastery|master|guru|authority|specialist|expertise|mastered level? knowledge|command? in|of|with|at|on? @',
  ],
  ['expert', '@ expert|guru|master|mastery|specialist'],
]
