import type { Cue } from './cue-row.ts'

/**
 * What shows that a capitalised name is an employer, a client, an event or a place and no skill, even if the name is
 * nothing but a skill elsewhere: "joined Elastic", "MongoDB Inc.".
 */
export const vetoCues: readonly Cue[] = [
  '^ joined @',
  'joined|joining|left|leaving @ as|in|from|at|where|to|after',
  'joined|joining|left|leaving @ for a|an|the|my|another',
  'employed|hired|acquired|contracted|headhunted|recruited by @',
  'clients|customers|employers|vendors|partners such|like|including as? @',
  'clients|customers|employers|partners @',
  'consultant|contractor|consulting|contracting|freelancing|interned|internship|worked|works|working|engineer|developer|manager|employee|intern|role|job|career|position|stint at @',
  '^ name|surname|referee|reference|candidate|applicant @',
  'mr|mrs|ms|dr|prof|professor|coach|captain|sergeant|nurse|judge|uncle|aunt|sister|pastor @',
  '^ reported|reports|reporting to @',
  '~travel|journey|fly|sail|trip|trips|reisen|reise to|from|nach|in @',
  'born|raised|lived|living|holiday|holidays|grew up? in|on @',
]

/** After these, "at" speaks of ability or aim and not of an employer: "expert at SQL", "look at Kafka lag". */
// biome-ignore format: a list reads best filled
export const abilityWords: ReadonlySet<string> = new Set([
  'adept', 'aimed', 'bad', 'best', 'better', 'capable', 'competent', 'excel', 'excellent', 'excels', 'experienced', 'expert', 'fluent',
  'good', 'great', 'hand', 'look', 'looked', 'looking', 'looks', 'proficient', 'skilled', 'strong', 'talented', 'targeted',
])

/** A run of capitals that starts with a product's name and ends on one of these is a firm: "Redis Labs", "Oracle Deutschland B.V.". */
// biome-ignore format: a list reads best filled
export const firmWords: ReadonlySet<string> = new Set([
  'ab', 'ag', 'airlines', 'bank', 'bv', 'b', 'club', 'college', 'consulting', 'corp', 'corporation', 'energy', 'financial', 'foods', 'foundation', 'gmbh', 'group', 'holding',
  'holdings', 'hospital', 'hotel', 'hotels', 'inc', 'incorporated', 'insurance', 'kk', 'labs', 'limited', 'llc', 'llp', 'ltd', 'nv', 'oy', 'partners', 'plc', 'pty', 'pvt', 'sarl', 'school',
  'spa', 'srl', 'technologies', 'university', 'ventures', 'clinic', 'restaurant', 'centre', 'center',
])
