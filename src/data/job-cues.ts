/**
 * How job advertisements say what is needed, what is welcome and what is only told.
 *
 * A cue in a heading rules the lines below it; a cue in a sentence rules that sentence. Left out on purpose: words that
 * ads use for both ("experience with", "knowledge of").
 */
export const requiredCues = [
  'must have',
  'must-have',
  'required',
  'requirement',
  'requirements',
  'essential',
  'mandatory',
  'minimum qualifications',
  'basic qualifications',
  'qualifications',
  'your profile',
  'about you',
  'who you are',
  'you bring',
  'you have',
  'you will need',
  'we expect',
  'what we look for',
  'what we are looking for',
  "what we're looking for",
  'skills and experience',
] as const

export const preferredCues = [
  'nice to have',
  'nice-to-have',
  'nice to haves',
  'good to have',
  'a plus',
  'big plus',
  'bonus',
  'bonus points',
  'preferred',
  'preferably',
  'desirable',
  'desired',
  'ideally',
  'an advantage',
  'advantageous',
  'optional',
  'would be great',
  'is welcome',
] as const

/** What the work is done with: skills named here are welcome. */
export const toldCues = [
  'what you will do',
  "what you'll do",
  'your tasks',
  'your role',
  'the role',
  'responsibilities',
  'your responsibilities',
  'our stack',
  'tech stack',
  'our technology',
  'we use',
  'we run',
  'we work with',
  'you will work with',
  "you'll work with",
] as const

/** What the employer is or gives: skills named here are not asked for. */
export const offeredCues = [
  'about us',
  'about the company',
  'who we are',
  'we offer',
  'what we offer',
  'what you get',
  'benefits',
  'perks',
  'we will teach',
  "we'll teach",
  'you will learn',
  "you'll learn",
] as const

/** "or similar": a substitute is welcome. */
export const openCues = [
  'similar',
  'equivalent',
  'comparable',
  'or other',
  'or another',
  'etc',
  'e.g',
  'such as',
] as const

/** Conditions on the person or the contract; they are shown and never scored. */
export const constraintCues = [
  'visa',
  'work permit',
  'right to work',
  'eligible to work',
  'sponsorship',
  'citizen',
  'citizenship',
  'security clearance',
  'clearance',
  'relocation',
  'relocate',
  'willing to travel',
  'travel up to',
  'on-site',
  'onsite',
  'driving licence',
  "driver's license",
  'background check',
  'time zone',
] as const

/** Kinds of which an ad that writes "A/B" or "A or B" wants one, not both. */
export const rivalCategories: ReadonlySet<string> = new Set([
  'language',
  'framework',
  'database',
  'cache',
  'messaging',
  'cloud',
  'ci-cd',
  'server',
  'data-access',
  'search-and-analytics',
])
