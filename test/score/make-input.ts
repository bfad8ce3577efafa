import type { Findings } from '../../src/score/findings.ts'
import type { Mention, Resume, SectionKind, SkillFinding, Span, WorkEntry } from '../../src/types.ts'

export interface Outline {
  readonly summary?: string
  /** Lines of the skills section. */
  readonly skills?: readonly string[]
  readonly work?: readonly {
    readonly position?: string
    readonly dates?: readonly [start: string, end: string]
    readonly highlights: readonly string[]
  }[]
  readonly projects?: readonly { readonly highlights: readonly string[] }[]
}

/** A vocabulary of a dozen words, found by spelling alone: enough to see what the score does with findings. */
const vocabulary: Readonly<Record<string, string>> = {
  Java: 'language',
  Go: 'language',
  SQL: 'language',
  '.NET': 'language',
  PostgreSQL: 'database',
  MongoDB: 'database',
  Redis: 'cache',
  Spring: 'framework',
  Kafka: 'messaging',
  Nginx: 'server',
  REST: 'api',
  APIs: 'api',
  GraphQL: 'api',
  Git: 'version-control',
  HTML: 'front-end',
  Docker: 'containers',
  JUnit: 'testing',
  OAuth: 'identity',
  Excel: 'tools',
  Scrum: 'method',
}

/** Builds what a criterion reads, as parsing the outline would give it. */
export function makeInput(outline: Outline, asOf = '2026-11'): Findings {
  const pieces: string[] = []
  let length = 0
  const put = (text: string): Span => {
    const start = length
    pieces.push(text, '\n')
    length += text.length + 1
    return { start, end: start + text.length }
  }
  const sections: Resume['sections'][number][] = []
  const section = <Result>(kind: SectionKind, heading: string, write: () => Result): Result => {
    const span = put(heading)
    const result = write()
    sections.push({ kind, heading: span, start: span.start, end: length, confidence: 1 })
    return result
  }
  const summary = outline.summary && section('summary', 'Summary', () => put(outline.summary ?? ''))
  if (outline.skills) section('skills', 'Skills', () => outline.skills?.map(put))
  const work = section('experience', 'Experience', () =>
    (outline.work ?? []).map(({ position, dates, highlights }): WorkEntry => {
      const head = put(position ?? 'Somewhere Ltd')
      const lines = highlights.map(put)
      return {
        start: head.start,
        end: lines.at(-1)?.end ?? head.end,
        highlights: lines,
        confidence: 1,
        ...(position !== undefined && { position }),
        ...(dates && { startDate: dates[0], endDate: dates[1] }),
      }
    }),
  )
  const projects = section('projects', 'Projects', () =>
    (outline.projects ?? []).map(({ highlights }) => {
      const lines = highlights.map(put)
      return { start: lines[0]?.start ?? length, end: lines.at(-1)?.end ?? length, highlights: lines }
    }),
  )
  const resume: Resume = {
    document: {
      format: 'text',
      text: pieces.join(''),
      pages: 1,
      lines: [],
      furniture: [],
      links: [],
      hidden: [],
      messages: [],
    },
    sections,
    basics: { profiles: [] },
    ...(summary && { summary }),
    work,
    skills: [],
    education: [],
    projects,
    certificates: [],
    languages: [],
    totalMonths: null,
    gaps: [],
    isCv: true,
    unassigned: [],
    messages: [],
  }
  return { resume, skills: findings(resume), notClaimed: [], asOf }
}

function findings(resume: Resume): SkillFinding[] {
  return Object.entries(vocabulary).flatMap(([name, category]) => {
    const mentions = mentionsOf(resume, name)
    return mentions.length > 0
      ? [{ id: name.toLowerCase(), name, category, strength: 'listed' as const, current: false, mentions }]
      : []
  })
}

function mentionsOf({ document, sections, work, projects }: Resume, name: string): Mention[] {
  const pattern = new RegExp(`(?<![\\w.])${name.replace('.', '\\.')}(?!\\w)(?: \\((expert|advanced)\\))?`, 'g')
  return [...document.text.matchAll(pattern)].map(({ 1: stated, index }) => {
    const holds = ({ start, end }: Span) => start <= index && index < end
    const entry = work.findIndex(holds)
    const project = projects.findIndex(holds)
    const level = stated as Mention['level']
    return {
      start: index,
      end: index + name.length,
      text: name,
      skill: name.toLowerCase(),
      section: sections.find(holds)?.kind ?? 'other',
      matchedBy: 'name',
      polarity: 'asserted',
      ...(entry >= 0 && { entry }),
      ...(project >= 0 && { project }),
      ...(level && { level }),
    }
  })
}
