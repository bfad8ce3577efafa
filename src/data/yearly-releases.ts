import type { SkillId } from '../types.ts'

/** What is released under the number of its year: "SQL Server 2012–2019" are versions and no time of use. */
export const yearlyReleases: ReadonlySet<SkillId> = new Set(
  'biztalk delphi ecmascript excel fortran microsoft-exchange-server ms-access sharepoint sharepoint-development sql-server sql-server-data-tools ssis ssms ssrs tfs visual-studio windows windows-server'.split(
    ' ',
  ),
)
