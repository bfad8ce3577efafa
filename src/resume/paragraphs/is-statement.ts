/** A statement has at least this many words, half of them in small letters. */
const fewestWords = 5

/** Says something of the person in a sentence or half of one: "Nine years of backend work in banks". */
export function isStatement(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  return words.length >= fewestWords && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length
}
