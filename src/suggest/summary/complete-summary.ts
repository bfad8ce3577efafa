import { targets } from '../../data/targets.ts'
import { claimedText } from '../../score/claimed-text.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { fillSlots } from '../../score/fill-slots.ts'
import { findDomain } from '../../score/find-domain.ts'
import { findStatedYears } from '../../score/find-stated-years.ts'
import { findVerbsInProse } from '../../score/find-verbs-in-prose.ts'
import type { SummaryFacts } from '../../score/read-summary.ts'
import { domainOf } from './domain-of.ts'
import { joinLines } from './join-lines.ts'
import { roleOf } from './role-of.ts'
import { technologiesOf } from './technologies-of.ts'
import { verbsOf } from './verbs-of.ts'
import { workOf } from './work-of.ts'
import { yearsOf } from './years-of.ts'

/** The summary with what it lacks added to it; undefined when it says nothing of backend work and has to be written anew. */
export function completeSummary(input: CriterionInput): string | undefined {
  const { resume, summary } = input
  if (!resume.summary) return undefined
  const text = joinLines(resume.document, resume.summary)
  if (!summary && !isWorthKeeping(text)) return undefined
  const found = findLacks(summary ?? { start: 0, text, technologies: [] })
  const isNamed = text.toLowerCase().startsWith(roleOf(input).toLowerCase())
  const lacks = { ...found, role: wishes.test(text) || (found.role && !isNamed) }
  if (Object.values(lacks).every((lack) => !lack)) return text
  const at = startOfModesty(text)
  const rest = text.slice(at)
  const separator = /\s$/.exec(text.slice(0, at))?.[0] ?? ' '
  const [greeting = ''] = greets.exec(text.slice(0, at)) ?? []
  const kept = asSentence(text.slice(greeting.length, at))
  const before = lacks.role && !isOfAnotherTrade(input) ? [introduce(input, lacks)] : []
  const behind = input.work.entries.length > 0 ? workAndSkillsIn(input, lacks) : projectsIn(input, lacks)
  return `${greeting}${[...before, kept, ...behind].filter(Boolean).join(' ')}${rest && separator + rest}`
}

/** Nobody in the CV is a developer, though some of the work is on software: teachers and accountants build no software for companies. */
function isOfAnotherTrade(input: CriterionInput): boolean {
  return input.work.entries.length > 0 && roleOf(input).startsWith('[')
}

function workAndSkillsIn(input: CriterionInput, lacks: Lacks): string[] {
  return [...(isOfAnotherTrade(input) ? [] : workIn(input, lacks)), ...skillsIn(input, lacks)]
}

interface Lacks {
  readonly role: boolean
  readonly years: boolean
  readonly domain: boolean
  readonly verbs: boolean
  readonly technologies: boolean
}

function findLacks({ text, role, technologies }: SummaryFacts): Lacks {
  const filled = fillSlots(text)
  return {
    role: !role,
    years: !findStatedYears(filled),
    domain: !findDomain(filled),
    verbs: findVerbsInProse(filled).length < targets.summaryVerbs,
    technologies: technologies.length < targets.summaryTechnologies,
  }
}

/** Words of a summary that speaks of its author and not of software; a shorter one is soon written anew. */
const WORTH_KEEPING = 30

function isWorthKeeping(text: string): boolean {
  return !wishes.test(text) && text.split(/\s+/).length >= WORTH_KEEPING
}

// Matches "To obtain a position as", "Seeking a role", "Become an architect"; a near miss is "To me, code is craft".
const wishes =
  /^(?:to (?:obtain|work|secure|get|gain|find|join|become|pursue|build a career|contribute|utili[sz]e)|(?:i am |currently |actively )?(?:seeking|looking|searching|aspiring)|become|in search of|i (?:want|wish|would like) to (?:work|become|join|obtain))\b/i

/** "Backend developer with five years of experience building software for [domain] companies."; who has only projects is not said to have worked. */
function introduce(input: CriterionInput, { years, domain }: Lacks): string {
  if (input.work.entries.length === 0 || (!years && !domain)) return `${roleOf(input)}.`
  const who = `${roleOf(input)}${years ? ` with ${yearsOf(input)} of experience` : ''}`
  return `${who} ${verbsOf(input)} ${workOf(input).object}${domain ? ` for ${domainOf(input)}` : ''}.`
}

/** "Five years of experience building software.", "Built and maintained software for [domain] companies.", "I build and maintain [what]." */
function workIn(input: CriterionInput, { role, years, domain, verbs }: Lacks): string[] {
  if (role || !(years || domain || verbs)) return []
  const said = input.summary?.text ?? ''
  const { object } = workOf(input)
  const what = domain ? `${object} for ${domainOf(input)}` : '[what]'
  if (!years) return [`${tell(input, said)} ${what}.`]
  return [`${capitalise(yearsOf(input))} of experience ${verbsOf(input, said)} ${domain ? what : object}.`]
}

/** As the summary speaks, of oneself or without a subject; of work that goes on or has ended. */
function tell(input: CriterionInput, said: string): string {
  const goesOn = input.work.entries.some((index) => input.resume.work[index]?.endDate === 'present')
  const { start, form } = /\bI\b/.test(said)
    ? ({ start: goesOn ? 'I ' : 'I have ', form: goesOn ? 'base' : 'participle' } as const)
    : ({ start: goesOn ? 'Currently ' : '', form: goesOn ? 'gerund' : 'past' } as const)
  return capitalise(`${start}${verbsOf(input, said, form)}`)
}

function skillsIn(input: CriterionInput, { technologies }: Lacks): string[] {
  return technologies ? [`Proficient in ${technologiesOf(input)}.`] : []
}

function projectsIn(input: CriterionInput, { technologies }: Lacks): string[] {
  return technologies ? [`Projects in ${technologiesOf(input)}.`] : []
}

// Matches "Hi! ", "Hello there, ", "Hi, I’m Zoe. ", "My name is Zoe. "; a near miss is "High load", "I'm Zoe, a developer".
const greets =
  /^(?:(?:hi|hello|hey|hiya|welcome|greetings)\b[^.!?,\n]{0,20}[.!,] {1,2}(?=\p{Lu})(?!I['’]m |I am |My name )|(?:(?:hi|hello|hey|hiya)\b[^.!?\n]{0,20}[.!,] {1,2})?(?:I['’]m|I am|My name is|My name['’]s) \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?[.!] {1,2})/iu

// Matches "Currently learning Rust", "Interested in compilers"; a near miss is "machine learning".
const modest =
  /^(?:currently |now |also )?(?:learning|reading|interested|open to|available|happy to|happiest|not |looking|seeking|searching|considering|willing|privately|outside (?:of )?work|in my (?:free|spare) time|away from)|\blearning (?!curve|platform|system)\p{Lu}/iu

/** Where sentences start that deny, wish, tell what is yet to come or of free time; they stay last. Else the end of the text. */
function startOfModesty(text: string): number {
  if (wishes.test(text)) return 0
  const starts = [...text.matchAll(/(?<=[.!?]\s)\S/g)].map(({ index }) => index)
  const isModest = (start: number, next: number) => {
    const sentence = text.slice(start, next)
    return modest.test(sentence) || claimedText(sentence).trimEnd().length < sentence.trimEnd().length
  }
  return starts.find((start, nth) => isModest(start, starts[nth + 1] ?? text.length)) ?? text.length
}

/** "Backend developer, Java and Kafka" ends in a full stop before more follows. */
function asSentence(text: string): string {
  return text
    .trimEnd()
    .replace(/[,;:–—-]{1,3}$/, '')
    .replace(/[^.!?…]$/, '$&.')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
