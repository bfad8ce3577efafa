import { openingVerbs } from './criteria/opening-verbs.ts'
import { outcomes } from './criteria/outcomes.ts'
import { recency } from './criteria/recency.ts'
import { shownResponsibilities } from './criteria/shown-responsibilities.ts'
import { skillBacking } from './criteria/skill-backing.ts'
import { skillBreadth } from './criteria/skill-breadth.ts'
import { skillLevels } from './criteria/skill-levels.ts'
import { skillsInUse } from './criteria/skills-in-use.ts'
import { softSkills } from './criteria/soft-skills.ts'
import { summaryDomain } from './criteria/summary-domain.ts'
import { summaryRole } from './criteria/summary-role.ts'
import { summaryTechnologies } from './criteria/summary-technologies.ts'
import { summaryVerbs } from './criteria/summary-verbs.ts'
import { summaryYears } from './criteria/summary-years.ts'
import type { Criterion } from './criterion.ts'

/** Everything the score looks for, in the order of the report. */
export const criteria: readonly Criterion[] = [
  skillBreadth,
  skillLevels,
  skillBacking,
  softSkills,
  skillsInUse,
  outcomes,
  openingVerbs,
  shownResponsibilities,
  recency,
  summaryRole,
  summaryYears,
  summaryDomain,
  summaryVerbs,
  summaryTechnologies,
]
