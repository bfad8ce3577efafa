import { wordingOf } from '../messages.ts'
import type { CriterionResult, Message, Report, ScoredSection, SkillFinding, Span, Suggestion } from '../types.ts'
import type { Advice, Block } from './blocks.ts'
import { passageOf } from './passage-of.ts'
import { quoteOf } from './quote.ts'

const sectionTitles: Readonly<Record<ScoredSection, string>> = {
  skills: 'Skills section',
  experience: 'Experience',
  summary: 'Summary',
}

/** In the order in which the report lists skills. */
const strengths = ['proved', 'used', 'listed'] as const

const sectionOrder = ['skills', 'experience', 'summary'] as const

/** Says a report in words: the score, what to change first, where each point comes from, the skills with their evidence. */
export function describeReport(report: Report): Block[] {
  return [
    ...describeScore(report),
    ...describeSuggestions(report.suggestions),
    ...describeCriteria(report),
    ...describeJob(report),
    ...describeSkills(report),
    ...describeNotClaimed(report),
    ...describeQuestions(report),
    ...describeMessages('Please check', [...report.integrity, ...report.messages]),
    describeBasis(report),
  ]
}

function describeScore({ score, band, sections }: Report): Block[] {
  if (score === null) return [{ kind: 'title', text: 'Not scored' }]
  return [
    { kind: 'title', text: `Backend CV score: ${points(score)} of 100 (${band})` },
    {
      kind: 'table',
      columns: [{ title: 'Section' }, { title: 'Points', align: 'right' }, { title: 'of', align: 'right' }],
      rows: sectionOrder.map((section) => [
        sectionTitles[section],
        points(sections[section].points),
        points(sections[section].max),
      ]),
    },
  ]
}

function describeSuggestions(suggestions: readonly Suggestion[]): Block[] {
  if (suggestions.length === 0) return []
  return [
    { kind: 'heading', text: 'What to change, the greatest gain first' },
    { kind: 'advice', items: suggestions.map(describeSuggestion) },
    { kind: 'paragraph', text: 'Words in [square brackets] are yours to fill in; keep only what is true.' },
  ]
}

function describeSuggestion({ gain, section, note, before, after }: Suggestion): Advice {
  return {
    gain: gain > 0 ? `+${points(gain)}` : '±0',
    why: `${sectionTitles[section]}: ${wordingOf(note)}`,
    ...(before !== undefined && { before }),
    after,
  }
}

function describeCriteria(report: Report): Block[] {
  return sectionOrder.flatMap((section): Block[] => {
    const rows = report.criteria.filter((criterion) => criterion.section === section)
    if (rows.length === 0) return []
    return [
      { kind: 'heading', text: `Where the points come from: ${sectionTitles[section].toLowerCase()}` },
      {
        kind: 'table',
        columns: [
          { title: 'Points', align: 'right' },
          { title: 'of', align: 'right' },
          { title: 'Why' },
          { title: 'Evidence' },
        ],
        rows: rows.map((criterion) => describeCriterion(criterion, report)),
      },
    ]
  })
}

function describeCriterion(
  { score, points: earned, max, explanation, evidence }: CriterionResult,
  report: Report,
): string[] {
  const [first] = evidence
  const more = evidence.length > 1 ? ` and ${evidence.length - 1} more` : ''
  return [
    score === null ? '–' : points(earned),
    score === null ? '–' : points(max),
    wordingOf(explanation),
    first ? `${quoted(report, first, 60)}${more}` : '',
  ]
}

function describeJob({ job }: Report): Block[] {
  if (!job) return []
  const constraints = describeList('Shown, never scored:', job.constraints)
  if (job.score === null) {
    const text = 'The job advertisement asks for no skill that the vocabulary knows.'
    return [{ kind: 'heading', text: 'Match with the job advertisement' }, { kind: 'paragraph', text }, ...constraints]
  }
  const rows = job.requirements.map(({ names, status, tier, quote }) => [names.join(' or '), status, tier, quote])
  return [
    { kind: 'heading', text: `Match with the job advertisement: ${points(job.score)} of 100` },
    {
      kind: 'table',
      columns: [{ title: 'Asked for' }, { title: 'Status' }, { title: 'Tier' }, { title: 'The advertisement says' }],
      rows,
    },
    ...constraints,
  ]
}

function describeList(title: string, items: readonly string[]): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', text: title },
    { kind: 'list', items },
  ]
}

function describeSkills(report: Report): Block[] {
  const named = report.skills.filter(({ mentions }) => mentions.length > 0)
  if (named.length === 0) return []
  return [
    { kind: 'heading', text: `Skills found: ${named.length}` },
    {
      kind: 'table',
      columns: [
        { title: 'Skill' },
        { title: 'Shown' },
        { title: 'Level' },
        { title: 'Months', align: 'right' },
        { title: 'Last use' },
        { title: 'Evidence' },
      ],
      rows: strengths.flatMap((strength) =>
        named.filter((skill) => skill.strength === strength).map((skill) => describeSkill(skill, report)),
      ),
    },
  ]
}

function describeSkill(
  { name, strength, level, levelText, months, lastUsed, current, mentions }: SkillFinding,
  report: Report,
): string[] {
  const best =
    mentions.find(({ entry }) => entry !== undefined) ??
    mentions.find(({ section }) => section === 'projects') ??
    mentions[0]
  return [
    name,
    strength,
    levelText?.replace(joins, '') ?? level ?? '',
    months === undefined ? '' : String(months),
    current ? 'now' : (lastUsed ?? ''),
    best ? quoted(report, best, 60) : '',
  ]
}

/** Of "Expert in C#", "Expert". */
const joins = / (?:at|in|of|on|with)$/i

function describeNotClaimed(report: Report): Block[] {
  const items = report.notClaimed.map(
    (mention) => `${mention.text} (${mention.polarity}): ${quoted(report, mention, 80)}`,
  )
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: 'Named, but not claimed' },
    { kind: 'list', items },
  ]
}

function describeQuestions({ questions }: Report): Block[] {
  if (questions.length === 0) return []
  return [
    { kind: 'heading', text: 'Questions an interviewer may ask' },
    { kind: 'list', items: questions.map(({ text }) => wordingOf(text)) },
  ]
}

function describeMessages(title: string, messages: readonly Message[]): Block[] {
  if (messages.length === 0) return []
  return [
    { kind: 'heading', text: title },
    { kind: 'list', items: messages.map(wordingOf) },
  ]
}

function describeBasis({ asOf, versions }: Report): Block {
  return {
    kind: 'paragraph',
    text: `The score is about the document, not the person. Open ends count up to ${asOf}. Library ${versions.library}, vocabulary ${versions.taxonomy}, scoring ${versions.scoring}.`,
  }
}

function quoted(report: Report, span: Span, length: number): string {
  return `“${quoteOf(report.document.text, span, length, passageOf(report, span))}”`
}

const points = (value: number): string => value.toFixed(2)
