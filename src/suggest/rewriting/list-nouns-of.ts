export interface NounsOf {
  /** "design", "unit testing", in small letters. */
  readonly nouns: readonly string[]
  /** What follows "of". */
  readonly object: string
}

// Matches "the design, coding and unit testing of "; a near miss is "design for", whose object is another.
const nounsOf =
  /^(?:the |all )?((?:unit )?\p{L}{2,20}(?:, (?:unit )?\p{L}{2,20}){0,3}(?:,? (?:and|&) (?:unit )?\p{L}{2,20})?) of /iu

/** Lists the nouns that open a text and share an object: "the design and maintenance of the API". */
export function listNounsOf(text: string): NounsOf | undefined {
  const found = nounsOf.exec(text)
  return found?.[1] === undefined
    ? undefined
    : { nouns: found[1].toLowerCase().split(/,? (?:and|&) |, /), object: text.slice(found[0].length) }
}
