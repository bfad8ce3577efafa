import type { Cue } from './cue-row.ts'

/**
 * What shows that a capitalised name is an employer, a client, an event or a place and no skill, even if the name is
 * nothing but a skill elsewhere: "joined Elastic", "MongoDB Inc.".
 */
export const vetoCues: readonly Cue[] = [
  '@ ltd|limited|inc|incorporated|gmbh|llc|plc|corp|corporation|ag|bv|pty|oy|srl|sarl|kk|holdings|foundation|university|college|consulting|ventures|conf|conference|summit|meetup|office|headquarters|hq',
  'joined|joining|left|leaving @',
  'employed|hired|acquired|contracted|headhunted|recruited by @',
  'clients|customers|employers|vendors|partners such|like|including as? @',
  'clients|customers|employers|partners @',
  'consultant|contractor|consulting|contracting|freelancing|interned|internship|worked|works|working|engineer|developer|manager|employee|intern|role|job|career|position|stint at @',
  'mr|mrs|ms|dr|prof @',
]

/** After these, "at" speaks of ability or aim and not of an employer: "expert at SQL", "look at Kafka lag". */
// biome-ignore format: a list reads best filled
export const abilityWords: ReadonlySet<string> = new Set([
  'adept', 'aimed', 'bad', 'best', 'better', 'capable', 'competent', 'excel', 'excellent', 'excels', 'experienced', 'expert', 'fluent',
  'good', 'great', 'hand', 'look', 'looked', 'looking', 'looks', 'proficient', 'skilled', 'strong', 'talented', 'targeted',
])
