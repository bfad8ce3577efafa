import type { CriterionInput } from './criterion.ts'
import { findBackendWork } from './find-backend-work.ts'
import { findShownSkills } from './find-shown-skills.ts'
import { findUsedSkills } from './find-used-skills.ts'
import type { Findings } from './findings.ts'
import { isEnglish } from './is-english.ts'
import { readSummary } from './read-summary.ts'

/** Reads once what several criteria and suggestions look at. */
export function gatherEvidence(findings: Findings): CriterionInput {
  const work = findBackendWork(findings)
  const summary = readSummary(findings)
  const used = findUsedSkills(findings, work)
  const isEnglishCv = isEnglish([summary?.text ?? '', ...work.highlights.map(({ text }) => text)].join('\n'))
  return {
    ...findings,
    work,
    used,
    isEnglish: isEnglishCv,
    shown: findShownSkills(findings, used),
    ...(summary && { summary }),
  }
}
