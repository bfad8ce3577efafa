import { readDocument } from '../../src/document/read-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import type { Findings } from '../../src/score/findings.ts'
import { type Score, scoreResume } from '../../src/score/score-resume.ts'
import { findSkills } from '../../src/skills/find-skills.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'
import type { CvDocument } from '../../src/types.ts'

export const asOf = '2026-11'

/** What the rooms before the score find in a document. */
export function findingsOf(document: CvDocument, month = asOf): Findings {
  const resume = parseResume(document, { asOf: month })
  return { resume, ...findSkills(resume, backendTaxonomy, { asOf: month }), asOf: month, taxonomy: backendTaxonomy }
}

/** Scores a CV that is given as text. */
export async function scoreText(text: string): Promise<Score> {
  return scoreResume(findingsOf(await readDocument(text)))
}
