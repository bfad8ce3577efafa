import { certificateWords, degreeWords, schoolWords, sureDegreeWords } from '../../data/degree-words.ts'
import { findDates } from '../dates/find-dates.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'

const hasDegree = hasWordOf(degreeWords)
const hasSureDegree = hasWordOf(sureDegreeWords)
const hasSchool = hasWordOf(schoolWords)
const hasCertificate = hasWordOf(certificateWords)

/** What students do at their school for pay or credit: "Undergraduate TA", "Graduate Research Fellow". */
const studentJob =
  /(?<!\p{L})(?:under|post)?grad(?:uate)?\s(?:(?:course|lab|teaching|research)\s)?(?:ta|ra|assistant|researcher|tutor|grader|instructor|fellow)(?!\p{L})/iu

/** What a dated entry tells of, by the lines that head it: of work, unless they name a degree or a certificate. */
export function kindOfEntry(header: readonly string[]): 'experience' | 'education' | 'certificates' {
  const text = header.join('\n')
  const dates = header.flatMap(findDates)
  if (hasCertificate(text) && dates.every(({ single }) => single)) return 'certificates'
  if (header.some(opensWithDegree)) return 'education'
  if (hasSureTitleWord(text) || studentJob.test(text)) return 'experience'
  return hasSureDegree(text) || (hasDegree(text) && hasSchool(text)) ? 'education' : 'experience'
}

/** "Diplom-Ingenieur", "Licence de développeur"; not "MBA Intern" or "PhD Researcher". */
function opensWithDegree(line: string): boolean {
  const [first = '', second = ''] = withoutDates(line)
    .replace(/^[^\p{L}]{1,9}/u, '')
    .split(/\s+/)
  return hasSureDegree(first) && !hasSureTitleWord(second)
}
