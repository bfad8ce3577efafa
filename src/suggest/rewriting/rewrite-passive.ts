import { actionVerbs, type VerbRow } from '../../data/action-verbs.ts'
import { verbForms } from '../../score/verb-forms.ts'
import type { Opened } from './opened.ts'
import { speak, type Voice } from './voice.ts'

// Matches "The billing API was built in Go"; a near miss is "The API is used by 40 shops" (nobody's deed) and "was led by the CTO".
const passive = /^([\p{L}\d][^,.;:()]{1,60}?) (?:was|were|has been|have been) (\p{L}{2,20}) ?(.{0,300})$/u

/** "The API was built in Go" → "built the API in Go". The deed is done, so it stays in the past, also in the entry that goes on. */
export function rewritePassive(text: string, voice: Voice): Opened | undefined {
  const [, subject = '', verb = '', tail = ''] = passive.exec(text) ?? []
  const row = rowOfParticiple(verb.toLowerCase())
  const rest = tail.replace(/^by me\b ?/, '')
  if (
    !row ||
    /^(?:I|we|who|which|that)$|\b(?:that|which|who|when|where)\b/i.test(subject) ||
    /\bby (?!\d|me\b|using)/.test(rest)
  )
    return undefined
  const object = lowerArticle(subject)
  const spoken = speak(row, { ...voice, tense: 'past' })
  return {
    text: `${spoken} ${object}${rest && !/^[.,;]/.test(rest) ? ' ' : ''}${rest}`,
    bases: [row.base],
    part: false,
  }
}

function rowOfParticiple(word: string): VerbRow | undefined {
  return (actionVerbs as readonly VerbRow[]).find(
    (row) => !row.particle && [verbForms(row).participle, verbForms(row, 'american').participle].includes(word),
  )
}

/** Only words that are surely no names lose their capital. */
function lowerArticle(subject: string): string {
  return subject.replace(plainWord, (word) => word.toLowerCase())
}

const plainWord =
  /^(?:The|A|An|All|New|Our|Several|Some|This|These|Various|Internal|Existing|Many|Multiple|Unit|Integration|Automated|Stored|Database|Data|Tests?|Code|Legacy|Customer|Payment|Production|Slow|Critical|Security|Performance|Deployment|Background|Reusable|Shared|Custom)\b/
