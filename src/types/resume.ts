import type { CvDate, Message, Month, Span } from './common.ts'
import type { CvDocument } from './document.ts'

export type SectionKind =
  | 'contact'
  | 'summary'
  | 'skills'
  | 'experience'
  | 'education'
  | 'projects'
  | 'certificates'
  | 'languages'
  | 'publications'
  | 'awards'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'other'

/** A part of the CV. Its span starts at the heading, where there is one. A kind may occur several times. */
export interface Section extends Span {
  readonly kind: SectionKind
  readonly heading?: Span
  /** 0 to 1: how sure we are of the kind. */
  readonly confidence: number
}

/** What stands under the name; never used for the score. */
export interface Basics {
  readonly name?: string
  readonly label?: string
  readonly email?: string
  readonly phone?: string
  readonly location?: string
  readonly profiles: readonly string[]
}

export interface DateRange {
  readonly startDate?: CvDate
  readonly endDate?: CvDate | 'present'
  readonly dateText?: Span
}

/** One position at one employer, in the words of JSON Resume. */
export interface WorkEntry extends Span, DateRange {
  readonly name?: string
  readonly position?: string
  readonly location?: string
  /** Whole months covered, both end months counted; missing when undated. */
  readonly months?: number
  /** Lines of duties and results, one span each, wrapped lines joined. */
  readonly highlights: readonly Span[]
  /** Entries with the same number were held at one employer. */
  readonly group?: number
  /** 0 to 1. */
  readonly confidence: number
}

export interface ProjectEntry extends Span, DateRange {
  readonly name?: string
  readonly highlights: readonly Span[]
}

export interface EducationEntry extends Span, DateRange {
  readonly institution?: string
  readonly studyType?: string
}

export interface CertificateEntry extends Span, DateRange {
  readonly name: string
}

export interface LanguageEntry extends Span {
  readonly language: string
  readonly fluency?: string
}

export type SkillLevel = 'beginner' | 'intermediate' | 'advanced' | 'expert'

/** One item of a skills section, with the level and years that bind to it. */
export interface SkillItem extends Span {
  readonly level?: SkillLevel
  /** The level as written: "very good", "4/5", "★★★☆☆". */
  readonly levelText?: string
  readonly years?: number
}

/** A labelled list in a skills section ("Languages: Java, Go"), or the whole section when nothing is labelled. */
export interface SkillGroup extends Span {
  readonly name?: string
  /** The label says that the items are not claimed: "No longer used", "Want to learn". */
  readonly stance?: 'negated' | 'aspirational'
  readonly items: readonly SkillItem[]
}

/** Months from `start` to `end`, both included. */
export interface Interval {
  readonly start: Month
  readonly end: Month
}

export type Seniority = 'intern' | 'junior' | 'mid' | 'senior' | 'lead'

export interface Resume {
  readonly document: CvDocument
  /** ISO 639-1 of the language that most headings are in; missing when none is known. */
  readonly language?: string
  readonly sections: readonly Section[]
  readonly basics: Basics
  /** The profile text, without its heading. */
  readonly summary?: Span
  readonly work: readonly WorkEntry[]
  readonly skills: readonly SkillGroup[]
  readonly education: readonly EducationEntry[]
  readonly projects: readonly ProjectEntry[]
  readonly certificates: readonly CertificateEntry[]
  readonly languages: readonly LanguageEntry[]
  /** Months in work, overlaps counted once, volunteering left out; `null` when no entry is dated. */
  readonly totalMonths: number | null
  /** Times of more than six months between entries. Neutral: they never move the score. */
  readonly gaps: readonly Interval[]
  readonly seniority?: Seniority
  /** False when the document does not look like a CV at all. */
  readonly isCv: boolean
  /** Visible text that is in no section. */
  readonly unassigned: readonly Span[]
  readonly messages: readonly Message[]
}
