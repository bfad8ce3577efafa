// Matches "I was ", "I've ", "Was "; a near miss is "Washed", "IAM".
const subject =
  /^(?:(?:I|we) (?:also |successfully )?(?:(?:was|am|were|are|have been|had been) (?:also )?|(?:have|had) )?|I['’](?:m|ve|d) (?:been )?|(?:was|were|am|been|being) (?:also )?)/i

export interface Stripped {
  readonly text: string
  /** "I" or "we" stood in front. */
  readonly person: 'I' | 'we' | undefined
  /** "have" or "had" stood there: "I have run". */
  readonly done: boolean
}

/** Takes the first person, and a form of "be" before a weak opening, off the start of a highlight. */
export function stripSubject(text: string): Stripped {
  const found = subject.exec(text)?.[0] ?? ''
  const person = /^I\b/.test(found) ? 'I' : /^we\b/i.test(found) ? 'we' : undefined
  return { text: text.slice(found.length), person, done: /\b(?:have|had)\b|['’](?:ve|d)\b/i.test(found) }
}
