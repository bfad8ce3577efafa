import type { Opened } from './opened.ts'
import { verbRowOf } from './verb-row-of.ts'
import { speak, type Voice } from './voice.ts'

// Matches "Worked closely with the front-end team"; a near miss is "Worked with Java" and "Worked with legacy code".
const workedWith =
  /^work(?:ed|ing|s)? (?:closely |directly )?(with [^.;]{0,60}?\b(?:teams?|developers?|engineers?|designers?|managers?|owners?|testers?|stakeholders?|clients?|customers?|analysts?|scientists?|colleagues|QA|product|operations|marketing|sales|users|departments?)\b)/i

/** "Worked closely with the product team" → "partnered with the product team". */
export function rewriteWorkedWith(text: string, voice: Voice): Opened | undefined {
  const found = workedWith.exec(text)
  const row = verbRowOf('partner')
  if (!found?.[1] || !row || voice.taken.has(row.base)) return undefined
  return { text: `${speak(row, voice)} ${text.slice(text.indexOf(found[1]))}`, bases: [row.base], part: false }
}
