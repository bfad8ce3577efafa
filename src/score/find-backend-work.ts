import { findDeveloperRole } from '../resume/names/find-developer-role.ts'
import type { Mention, Resume, Span } from '../types.ts'
import { claimedText } from './claimed-text.ts'
import type { Findings } from './findings.ts'
import { isTechnical } from './is-technical.ts'
import { splitHighlight } from './split-highlight.ts'

/** Different technical skills that make an entry backend work whatever its title. Raising it shuts out people with odd titles. */
const SKILLS_OF_A_DEVELOPER = 3

/** Lines above the highlights that may hold employer, title, place and dates. */
const LINES_OF_A_HEAD = 4

export interface Highlight extends Span {
  readonly text: string
  /** The same with blanks for what it denies or wishes for. */
  readonly claimed: string
  /** Index into `resume.work`. */
  readonly entry?: number
  /** Index into `resume.projects`. */
  readonly project?: number
}

/** The part of a CV that tells of software work: other jobs neither add to the score nor take from it. */
export interface BackendWork {
  /** Indexes into `resume.work`. */
  readonly entries: readonly number[]
  /** Indexes into `resume.projects`. */
  readonly projects: readonly number[]
  /** Highlights of these entries and projects, each said once. */
  readonly highlights: readonly Highlight[]
  /** Mentions of technical skills in these entries and projects. */
  readonly mentions: readonly Mention[]
}

/** Finds the entries and projects that show software work, by their title or by the skills in them. */
export function findBackendWork({ resume, skills }: Pick<Findings, 'resume' | 'skills'>): BackendWork {
  const mentions = skills.filter(isTechnical).flatMap((skill) => skill.mentions)
  const skillsIn = (matches: (mention: Mention) => boolean) =>
    new Set(mentions.filter(matches).map(({ skill }) => skill)).size
  const entries = resume.work.flatMap((entry, index) => {
    const found = skillsIn((mention) => mention.entry === index)
    return found >= SKILLS_OF_A_DEVELOPER || hasDeveloperTitle(resume, entry, found) ? [index] : []
  })
  const projects = resume.projects.flatMap((_, index) =>
    skillsIn((mention) => mention.project === index) > 0 ? [index] : [],
  )
  const belongs = ({ entry, project }: { entry?: number; project?: number }) =>
    (entry !== undefined && entries.includes(entry)) || (project !== undefined && projects.includes(project))
  return {
    entries,
    projects,
    highlights: dropRepeats(highlightsOf(resume).filter(belongs)),
    mentions: mentions.filter(belongs),
  }
}

/** The title may stand anywhere above the highlights: layouts differ in what comes first. */
function hasDeveloperTitle({ document }: Resume, entry: Resume['work'][number], skillsFound: number): boolean {
  const above = document.text.slice(entry.start, entry.highlights[0]?.start ?? entry.end)
  const head = above.split('\n').slice(0, LINES_OF_A_HEAD)
  return [entry.position ?? '', ...head].some((line) => findDeveloperRole(line, skillsFound > 0) !== undefined)
}

function highlightsOf({ document, work, projects }: Resume): Highlight[] {
  const read = (span: Span, at: { entry?: number; project?: number }) => {
    const whole = document.text.slice(span.start, span.end).replace(/\s/g, ' ')
    const starts = splitHighlight(whole)
    return starts.map((from, nth) => {
      const text = whole.slice(from, starts[nth + 1] ?? whole.length).trimEnd()
      const start = span.start + from
      return { start, end: start + text.length, text, claimed: claimedText(text), ...at }
    })
  }
  return [
    ...work.flatMap(({ highlights }, entry) => highlights.flatMap((span) => read(span, { entry }))),
    ...projects.flatMap((project, index) =>
      (project.highlights.length > 0 ? project.highlights : [project]).flatMap((span) =>
        read(span, { project: index }),
      ),
    ),
  ]
}

function dropRepeats(highlights: readonly Highlight[]): Highlight[] {
  const seen = new Set<string>()
  return highlights.filter(({ text }) => {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    return seen.has(key) ? false : seen.add(key)
  })
}
