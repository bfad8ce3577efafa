import type { SectionKind } from '../types.ts'

/**
 * What a section's words say of its writer.
 *
 * - `full`: everything in it may be a claim. A certificate is earned and a thesis in Python is written: honest evidence.
 * - `certain`: only names that are nothing but skills, for these sections are full of other things: prizes are called after
 *   firms, papers after anything, and a hobby may be keeping pythons.
 * - `none`: other people (references), hosts and accounts (contact), and human languages with their grades (EN C1).
 */
export const sectionClaims: Readonly<Record<SectionKind, 'full' | 'certain' | 'none'>> = {
  contact: 'none',
  summary: 'full',
  skills: 'full',
  experience: 'full',
  education: 'full',
  projects: 'full',
  certificates: 'full',
  languages: 'none',
  publications: 'full',
  awards: 'full',
  volunteer: 'full',
  interests: 'full',
  references: 'none',
  other: 'full',
}
