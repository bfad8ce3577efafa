import type { Message, Span } from './types.ts'

/**
 * The English wording of every message: one sentence each that says what was found and what to do.
 * A row's arguments are the message's `args`.
 */
const wordings = {
  // document
  HIDDEN_TEXT: ({ count, kind }: { count: number; kind: string }) =>
    `The file holds ${plural(count, 'passage')} of text that a reader cannot see (${kind}); it was left out of the score.`,
  MACHINE_ADDRESSED: ({ quote }: { quote: string }) =>
    `A passage speaks to a machine, not to a reader; remove it: “${quote}”`,
  // resume
  SECTION_MISSING: ({ section }: { section: string }) => `There is no ${section} section; add one.`,
  NOT_A_CV: (_: Record<never, never>) => 'The document does not look like a CV, so it was not scored.',
  // score
  SKILL_BREADTH: ({ found, of, missing }: { found: number; of: number; missing: string }) =>
    `Your skills span ${found} of ${of} areas of backend work${missing && `; nothing is said of ${missing}`}.`,
  SKILL_LEVELS: ({ found, shown, target }: { found: number; shown: number; target: number }) =>
    `${plural(found, 'skill')} with a level or years, ${shown} of them backed by an entry or a project; ${target} such skills earn full marks.`,
  SKILL_BACKING: ({ found, of, target }: { found: number; of: number; target: number }) =>
    `${found} of ${plural(of, 'listed skill')} can be seen at work in an entry or a project; ${target} earn full marks.`,
  SOFT_SKILLS: ({ found, target, shown }: { found: number; target: number; shown: string }) =>
    `What you did shows ${found === 0 ? 'no soft skill yet' : shown}; ${target} kinds earn full marks, and naming them earns none.`,
  SKILLS_IN_USE: ({ found, proved, target }: { found: number; proved: number; target: number }) =>
    `${plural(found, 'skill')} at work in entries and projects, ${proved} of them in a highlight with a result; ${target} with results earn full marks.`,
  OUTCOMES: ({ found, of, target }: { found: number; of: number; target: number }) =>
    `${found} of ${plural(of, 'highlight')} on software work ${found === 1 ? 'states' : 'state'} a result that can be measured; ${target} earn full marks.`,
  ACTION_VERBS: ({ found, target }: { found: number; target: number }) =>
    `${plural(found, 'different verb')} of doing ${found === 1 ? 'opens' : 'open'} your highlights; ${target} earn full marks.`,
  RESPONSIBILITIES: ({ found, target, missing }: { found: number; target: number; missing: string }) =>
    `${plural(found, 'responsibility')} of a backend developer can be seen${missing && `; not yet: ${missing}`} (${target} earn full marks).`,
  RECENCY: ({ months }: { months: number }) =>
    months === 0
      ? 'Your backend work goes on until now.'
      : `Your latest backend work is ${plural(months, 'month')} ago.`,
  UNDATED_WORK: (_: Record<never, never>) => 'No entry on software work is dated; say from when to when.',
  SUMMARY_ROLE: (_: Record<never, never>) => 'The summary names your role.',
  SUMMARY_WITHOUT_ROLE: (_: Record<never, never>) => 'The summary does not name your role; open with it.',
  SUMMARY_YEARS: (_: Record<never, never>) => 'The summary says for how long you have done this work.',
  SUMMARY_WITHOUT_YEARS: (_: Record<never, never>) =>
    'The summary does not say how many years you have done this work.',
  NO_YEARS_TO_STATE: (_: Record<never, never>) =>
    'There is no dated software work, so years in the summary do not apply.',
  SUMMARY_DOMAIN: (_: Record<never, never>) => 'The summary names a field of business.',
  SUMMARY_WITHOUT_DOMAIN: (_: Record<never, never>) =>
    'The summary does not say for which field of business you build software.',
  SUMMARY_VERBS: ({ found, target }: { found: number; target: number }) =>
    `${plural(found, 'verb')} of doing in the summary; ${target} earn full marks.`,
  SUMMARY_TECHNOLOGIES: ({ found, target }: { found: number; target: number }) =>
    `${plural(found, 'technology')} named in the summary; ${target} earn full marks.`,
  WEIGHT_SHARED_OUT: ({ criterion, section, weight }: { criterion: string; section: string; weight: number }) =>
    `“${criterion}” does not apply; its ${plural(weight, 'point')} were shared out over the rest of the ${section} section.`,
} as const

export type MessageCode = keyof typeof wordings

type ArgsOf<Code extends MessageCode> = Parameters<(typeof wordings)[Code]>[0]

/** Makes a message; the arguments are checked against the wording of its code. */
export function message<Code extends MessageCode>(
  code: Code,
  args: ArgsOf<Code>,
  { level = 'warning', span }: { level?: Message['level']; span?: Span | undefined } = {},
): Message {
  return { code, level, args: args as Message['args'], ...(span && { span }) }
}

/** The English sentence for a message. */
export function wordingOf({ code, args }: Message): string {
  return (wordings[code] as (args: Message['args']) => string)(args)
}

function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
}
