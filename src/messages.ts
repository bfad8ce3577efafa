import type { Message, Span } from './types.ts'

const activities = {
  script: 'run a script',
  program: 'start a program',
  file: 'open another file',
  form: 'send or fetch data',
} as const

/**
 * The English wording of every message: one sentence each that says what was found and what to do.
 * A row's arguments are the message's `args`.
 */
const wordings = {
  // document
  HIDDEN_TEXT: ({ count, kind }: { count: number; kind: string }) =>
    `The file holds ${plural(count, 'passage')} of text that a reader cannot see (${kind}); it was left out of the score.`,
  RECOGNISED_TEXT: ({ pages }: { pages: string }) =>
    `The text of page ${pages} was recognised from an image; check it for misread words, or export the file from the editor.`,
  PAGES_WITHOUT_TEXT: ({ pages }: { pages: string }) =>
    `Page ${pages} holds no text that can be read; if it is a scan, export it from the editor instead.`,
  MACHINE_ADDRESSED: ({ quote }: { quote: string }) =>
    `A passage speaks to a machine, not to a reader; remove it: “${quote}”`,
  ACTIVE_CONTENT: ({ kind }: { kind: 'script' | 'program' | 'file' | 'form' }) =>
    `The file wants to ${activities[kind]} when it is opened or clicked; nothing of it was done. Export it without.`,
  FILES_NOT_READ: ({ count }: { count: number }) =>
    `The DOCX takes in ${plural(count, 'other file')} that could not be read; open it in Word and save it again.`,
  // resume
  SECTION_MISSING: ({ section }: { section: string }) => `There is no ${section} section; add one.`,
  ENTRY_UNDATED: ({ entry }: { entry: string }) =>
    `“${entry}” has no dates that could be read; add the months of its start and end.`,
  DATES_REVERSED: ({ entry, from, to }: { entry: string; from: string; to: string }) =>
    `The dates of “${entry}” end (${to}) before they start (${from}); its months were not counted.`,
  DATE_IN_FUTURE: ({ entry, date }: { entry: string; date: string }) =>
    `A date of “${entry}” lies in the future (${date}); months are counted up to now.`,
  GAP: ({ from, to }: { from: string; to: string }) =>
    `No entry covers ${from} to ${to}; this does not change the score.`,
  NOT_A_CV: (_: Record<never, never>) => 'The document does not look like a CV, so it was not scored.',
  // score
  NOT_IN_ENGLISH: (_: Record<never, never>) =>
    'This is read in English only, and the CV is written in another language, so it does not count.',
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
  NO_SOFTWARE_WORK: (_: Record<never, never>) =>
    'No entry in your experience is on software work; projects count in the criteria beside this one.',
  UNDATED_WORK: (_: Record<never, never>) => 'No entry on software work is dated; say from when to when.',
  NO_SUMMARY: ({ task }: { task: string }) => `There is no summary that could ${task}.`,
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
  CRITERIA_NOT_IN_ENGLISH: ({ criteria, weight }: { criteria: string; weight: number }) =>
    `The CV is not written in English, the only language in which ${criteria} are read; their ${plural(weight, 'point')} were shared out over the rest of their sections.`,
  // suggest
  SUGGEST_STRONG_VERB: ({ opening }: { opening: string }) =>
    `“${opening} …” does not say what you did; open with a verb of doing. If another verb is truer, take that one.`,
  SUGGEST_YOUR_PART: ({ opening }: { opening: string }) =>
    `“${opening} …” leaves open which part was yours; name it, and what came of it.`,
  SUGGEST_VERB_FOR_NOUN: ({ opening }: { opening: string }) =>
    `“${opening} …” names the work and not the person who did it; open with the verb.`,
  SUGGEST_RESULT: ({ asks }: { asks: string }) =>
    `You say what you did; add ${asks}, with a number you can stand behind.`,
  SUGGEST_ACTIVE: (_: Record<never, never>) => 'The passive leaves out who did it; if it was you, open with the verb.',
  SUGGEST_NO_FIRST_PERSON: (_: Record<never, never>) =>
    'A CV is about you already; leave “I” out and open with the verb.',
  SUGGEST_FINITE: (_: Record<never, never>) =>
    'The -ing form tells what went on; say what you did, and what came of it.',
  SUGGEST_PAST_TENSE: (_: Record<never, never>) => 'This work has ended, so tell it in the past tense.',
  SUGGEST_LEVELS: (_: Record<never, never>) =>
    'Say how well you know the skills marked [level]: beginner, intermediate, advanced or expert.',
  SUGGEST_GROUPS: (_: Record<never, never>) =>
    'Group the list by kind, so that a reader finds at once what they look for.',
  SUGGEST_GROUPS_AND_LEVELS: (_: Record<never, never>) =>
    'Group the list by kind, and say how well you know the skills marked [level]: beginner, intermediate, advanced or expert.',
  SUGGEST_LIST_USED: ({ skills, count }: { skills: string; count: number }) =>
    `Your experience shows ${skills}, and your skills list does not; a reader who skims the list misses ${count === 1 ? 'it' : 'them'}.`,
  SUGGEST_SKILLS_SECTION: (_: Record<never, never>) =>
    'There is no list of skills; these are the ones that your experience shows.',
  SUGGEST_BACK_LISTED: ({ skills, count }: { skills: string; count: number }) =>
    `You list ${skills}, and no entry shows ${count === 1 ? 'it' : 'them'} in use; say where you used ${count === 1 ? 'it' : 'them'}, or drop ${count === 1 ? 'it' : 'them'} from the list.`,
  SUGGEST_SPELLING: ({ spellings }: { spellings: string }) => `Spell names as their makers do: ${spellings}.`,
  SUGGEST_DATES: (_: Record<never, never>) => 'Say from when to when; undated work counts for less with every reader.',
  SUGGEST_SUMMARY: (_: Record<never, never>) =>
    'Two sentences do: who you are, for how long, what you build and for whom, and what you are best at. This draft is drawn from your CV; make it yours.',
  SUGGEST_SUMMARY_MORE: (_: Record<never, never>) =>
    'Your summary can stay; this adds what a reader looks for in it, drawn from the rest of your CV.',
  QUESTION_WHERE: ({ skill, claim }: { skill: string; claim: string }) =>
    `You list ${skill} ${claim}: where did you run it in production?`,
  QUESTION_YEARS: ({ skill, years, months }: { skill: string; years: number; months: number }) =>
    `You state ${plural(years, 'year')} of ${skill} and your entries show ${plural(months, 'month')}: where does the rest come from?`,
  QUESTION_WHAT: ({ skill, use }: { skill: string; use: string }) => `You list ${skill}: what have you ${use}?`,
  WEAK_OPENING: ({ quote }: { quote: string }) => `“${quote}” opens without a verb of doing.`,
  PASSIVE_OPENING: ({ quote }: { quote: string }) => `“${quote}” is in the passive and leaves out who did it.`,
  FIRST_PERSON: ({ quote }: { quote: string }) => `“${quote}” speaks in the first person; a CV does without.`,
  BUZZWORD: ({ word }: { word: string }) => `“${word}” is easy to write and shows nothing; let a result show it.`,
  FILLER: ({ word }: { word: string }) => `“${word}” says nothing; name what you mean, or leave it out.`,
  LONG_HIGHLIGHT: ({ words }: { words: number }) =>
    `${words} words in one highlight; split it, or keep the half that matters.`,
  REPEATED_OPENING: ({ verb, count }: { verb: string; count: number }) =>
    `${count} highlights of one entry open with “${verb}”; vary the verb.`,
  PRESENT_TENSE: ({ quote }: { quote: string }) => `“${quote}” is in the present tense in an entry that has ended.`,
  ENTRY_WITHOUT_TECHNOLOGY: ({ entry }: { entry: string }) =>
    `“${entry}” names nothing that you worked with; say in which highlight you used what.`,
  ENTRY_WITHOUT_RESULT: ({ entry }: { entry: string }) =>
    `“${entry}” states no result; one number in one highlight makes the difference.`,
  RESPONSIBILITY_UNNAMED: ({ labels }: { labels: string }) =>
    `Your skills in use point to ${labels}, and no highlight says so in words; name what you did.`,
  SLOT_LEFT: ({ slot }: { slot: string }) => `${slot} is a blank to fill in before you send the CV.`,
  KEYWORD_CATALOGUE: ({ listed, shown }: { listed: number; shown: number }) =>
    `${plural(listed, 'listed skill')}, ${shown} of them seen at work; bare names add little to the score.`,
  REPEATED_SKILL: ({ skill, count }: { skill: string; count: number }) =>
    `${skill} is named ${count} times; repeats add nothing to the score.`,
  REPEATED_LINES: ({ count }: { count: number }) =>
    `${plural(count, 'line')} said more than once; repeats add nothing to the score.`,
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

/** The English sentence for a message; for a code of the caller's own its `wording`, or the code itself. */
export function wordingOf({ code, args, wording }: Message): string {
  if (wording !== undefined) return wording
  return isOurs(code) ? (wordings[code] as (args: Message['args']) => string)(args) : code
}

function isOurs(code: string): code is MessageCode {
  return Object.hasOwn(wordings, code)
}

function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
}
