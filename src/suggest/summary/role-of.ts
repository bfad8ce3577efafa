import type { CriterionInput } from '../../score/criterion.ts'
import { findDeveloperRole } from '../../score/find-developer-role.ts'

/** The title of the latest software work, as written there; else the headline's; else a blank. */
export function roleOf({ resume, work }: CriterionInput): string {
  const titles = [...work.entries.map((index) => resume.work[index]?.position), resume.basics.label]
  const title = titles.find((candidate) => candidate !== undefined && findDeveloperRole(candidate, true))
  return title === undefined ? '[role]' : sentenceCase(withoutExtras(title))
}

/** "Backend Engineer (contract) at Acme" → "Backend Engineer". */
function withoutExtras(title: string): string {
  return title.split(/ (?:at|@|–|-|—|\|) |[,(|]/)[0]?.trim() || title
}

/** Words of titles that are no names, so that their capitals may go in the middle of a sentence. */
const ordinary =
  /(?<=[ /-])(?:Administrator|Application|Applications|Architect|Associate|Back|Backend|Cloud|Consultant|Data|Developer|Development|End|Engineer|Engineering|Full|Intern|Junior|Lead|Manager|Mobile|Platform|Principal|Programmer|Reliability|Security|Senior|Site|Software|Stack|Staff|Systems|Team|Tech|Technical|Web)(?!\p{L})/gu

/** "Senior PHP Developer" → "Senior PHP developer". */
function sentenceCase(title: string): string {
  return title.replace(ordinary, (word) => word.toLowerCase())
}
