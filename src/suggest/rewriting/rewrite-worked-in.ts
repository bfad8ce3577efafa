import type { Opened } from './opened.ts'
import { verbRowOf } from './verb-row-of.ts'
import { speak, type Voice } from './voice.ts'

// Matches "Worked with ", "Used "; a near miss is "Worked closely with ", which people follow.
const toolOpening = /^(?:work(?:ed|ing|s)? (with|in)|us(?:ed|ing|es)) /i

/**
 * "Worked with Java and Spring" → "built [what] with Java and Spring".
 *
 * @param namesSkill Whether a technical skill starts at an offset of the text.
 */
export function rewriteWorkedIn(
  text: string,
  voice: Voice,
  namesSkill: (offset: number) => boolean,
): Opened | undefined {
  const found = toolOpening.exec(text)
  const row = ['build', 'develop', 'create', 'write']
    .flatMap((base) => verbRowOf(base) ?? [])
    .find(({ base }) => !voice.taken.has(base))
  if (!found || !row || !namesSkill(found[0].length) || /\b(?:to|for|as)\b/.test(text)) return undefined
  return { text: `${speak(row, voice)} [what] with ${text.slice(found[0].length)}`, bases: [row.base], part: false }
}
