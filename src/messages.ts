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
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
