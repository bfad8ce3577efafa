/**
 * What a `[slot]` stands for while a text with slots is scored: a neutral example of what the candidate will fill in.
 * So a suggestion's gain is the gain of the filled-in words. Slots that are not listed read as the plain word in them.
 */
export const slotFillings: Readonly<Record<string, string>> = {
  n: '25',
  m: '5',
  'how many': '25',
  level: 'advanced',
  domain: 'retail',
  what: 'response times',
  'what came of it': 'cutting response times by 25 %',
  verb: 'Built',
  role: 'Backend developer',
}
