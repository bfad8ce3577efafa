/** Whether a text is set in capitals: `SKILLS`, `AREAS OF WORK`; not `C++`, `AWS`. */
export function hasCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
}
