import { certificateWords } from '../../data/degree-words.ts'
import { findDates } from '../dates/find-dates.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { hasSchool } from '../names/has-school.ts'
import { isIssuer, opensWithIssuer } from '../names/is-issuer.ts'
import { namesDegree } from '../names/names-degree.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'

const hasCertificate = hasWordOf(certificateWords)
const longest = 120
/** Words of degrees that name the level or the giver of a certificate as well. */
const levels = /\b(?:associate|foundation)\b/gi

/** Among studies, a line that tells of a certificate: "2022: Google Cloud Professional Data Engineer", "CKA (Linux Foundation)". */
export function isCredential(text: string): boolean {
  if (text.length > longest || namesDegree(text.replaceAll(levels, '')) || hasSchool(text)) return false
  if (findDates(text).some(({ single }) => !single)) return false
  const name = withoutDates(text).replaceAll(/^[\s:–—|-]{1,6}|[\s,–—|-]{1,6}$/g, '')
  const pieces = name.split(/,\s|\s[–—|-]\s|[()\t]/).filter((piece) => piece.trim() !== '')
  if (pieces.length > 2 && pieces.every(isSkillName)) return false
  return hasCertificate(name) || opensWithIssuer(name) || (pieces.length > 1 && pieces.slice(1).some(isIssuer))
}
