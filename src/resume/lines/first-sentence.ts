/** A text up to the first full stop behind a word or a year; all of it where there is none. */
export function firstSentence(text: string): string {
  return /^.{1,300}?(?:\p{Ll}{2}|\d{2})[.!](?=\s)/u.exec(text)?.[0] ?? text
}
