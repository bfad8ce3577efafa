import type { SectionKind } from '../types.ts'

/**
 * What a section's words say of its writer.
 *
 * - `full`: what is named there is claimed. A certificate is earned: honest evidence, as listed.
 * - `foreign`: the section is full of other things: theses on Kafka, prizes called Spark, pythons in the living room.
 *   Names that are nothing but skills count; words that are anything else as well need evidence, even Java and Python.
 * - `told`: people and their posts, and now and then a sentence about the writer: "He kept our Kafka running."
 * - `none`: hosts and accounts.
 */
export const sectionClaims: Readonly<Record<SectionKind, 'full' | 'foreign' | 'told' | 'none'>> = {
  contact: 'none',
  summary: 'full',
  skills: 'full',
  experience: 'full',
  education: 'foreign',
  projects: 'full',
  certificates: 'full',
  languages: 'full',
  publications: 'foreign',
  awards: 'foreign',
  volunteer: 'full',
  interests: 'foreign',
  references: 'told',
  other: 'full',
}
